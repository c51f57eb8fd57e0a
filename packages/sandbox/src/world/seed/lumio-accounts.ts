import type { Seed } from './seed.js';

/** Customers of Lumio, one for each way of being one. */
export const lumioAccounts: Seed['accounts'] = [
  {
    id: 'acc_camille',
    username: '28000451',
    displayName: 'Camille Orsini',
    birthDate: '1985-04-12',
    state: 'active',
    email: 'camille.orsini@courriel.example',
  },
  {
    id: 'acc_helene',
    username: '28000452',
    displayName: 'Hélène Marchand',
    birthDate: '1972-09-30',
    state: 'locked',
    email: 'helene.marchand@courriel.example',
  },
  {
    id: 'acc_ousmane',
    username: '28000453',
    displayName: 'Ousmane Keita',
    birthDate: '1994-01-17',
    state: 'pending_activation',
    email: 'ousmane.keita@courriel.example',
  },
  {
    id: 'acc_yanis',
    username: '28000454',
    displayName: 'Yanis Belkacem',
    birthDate: '1990-11-02',
    state: 'active',
    email: 'yanis.belkacem@courriel.example',
  },
  {
    id: 'acc_maelle',
    username: '28000455',
    displayName: 'Maëlle Le Goff',
    birthDate: '1979-06-21',
    state: 'active',
    email: 'maelle.legoff@courriel.example',
    secondFactors: [
      { method: 'email', target: 'maelle.legoff@courriel.example' },
      { method: 'sms', target: '+33639980012' },
    ],
  },
];

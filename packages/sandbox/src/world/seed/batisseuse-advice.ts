/** Whom to turn to, and how-to texts, at La Bâtisseuse. */
import type { Seed } from './seed.js';

const openingHours = ['Du lundi au vendredi, de 8\u00a0h\u00a030 à 12\u00a0h\u00a030 et de 13\u00a0h\u00a030 à 17\u00a0h\u00a030'];
const phoneCost = 'appel non surtaxé';
const relayUrl = 'https://relais.batisseuse.example/';

export const batisseuseContacts: Seed['contacts'] = [
  {
    id: 'cnt_maud',
    role: 'usual_contact',
    name: 'Maud Périer',
    topics: ['contract', 'attestation', 'base_statement', 'company'],
    phone: '+33465710012',
    phoneCost,
    relayUrl,
    email: 'maud.perier@batisseuse.example',
    openingHours,
  },
  {
    id: 'cnt_lyon',
    role: 'agency',
    name: 'Agence Lyon-Confluence',
    topics: ['agency', 'access', 'sign-in', 'company'],
    phone: '+33465710010',
    phoneCost,
    relayUrl,
    email: 'lyon@batisseuse.example',
    address: ['La Bâtisseuse', '12 quai des Exemples', '99002 Exempleville'],
    openingHours,
  },
  {
    id: 'cnt_hugo',
    role: 'claim_handler',
    name: 'Hugo Lambert',
    topics: ['claim', 'case'],
    phone: '+33465710022',
    phoneCost,
    relayUrl,
    email: 'hugo.lambert@batisseuse.example',
    openingHours,
  },
  {
    id: 'cnt_sinistres',
    role: 'assistance',
    name: 'Service Sinistres',
    topics: ['claim', 'case'],
    phone: '+33465710020',
    phoneCost,
    relayUrl,
    email: 'sinistres@batisseuse.example',
    openingHours,
  },
];

export const batisseuseHelpTopics: Seed['helpTopics'] = [
  {
    id: 'hlp_password',
    contexts: ['sign-in', 'companies'],
    title: 'Choisir et changer mon mot de passe',
    html: '<p>Vous choisissez votre mot de passe à la première connexion. Vous en changez quand vous le voulez, par « Mot de passe oublié ».</p><ul><li>Au moins 12 caractères.</li><li>Des majuscules, des minuscules, des chiffres et des caractères spéciaux.</li><li>Ni votre nom, ni votre prénom, ni votre date de naissance.</li></ul>',
  },
  {
    id: 'hlp_companies',
    contexts: ['companies'],
    title: 'Rattacher une autre société',
    html: '<p>Vos sociétés sont réunies sous votre adresse e-mail. Pour en rattacher une autre, appelez votre agence : elle le fait avec vous.</p>',
  },
  {
    id: 'hlp_access',
    contexts: ['access'],
    title: 'Donner un accès à un collègue',
    html: '<p>Indiquez une adresse e-mail à son nom. Une boîte partagée ouvre votre espace à tous ceux qui la lisent.</p>',
  },
];

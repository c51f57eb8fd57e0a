import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Mes cotisations',
  outstanding: 'Reste à payer',
  late: (p: { amount: string }) => `dont ${p.amount} en retard`,
  settled: 'Vos cotisations sont à jour.',
  contact: 'Parler à votre interlocuteur',
  download: 'Télécharger (PDF)',
  held: 'Vous n’avez pas accès aux documents\u00a0: demandez-le à un administrateur.',
  more: 'Afficher les cotisations précédentes',
  empty: 'Aucune cotisation pour le moment',
  emptyText: 'Vos appels de cotisation apparaîtront ici dès leur envoi, en général trois semaines avant l’échéance.',
};
export type PremiumListWords = typeof fr;

export const premiumListLabels = catalogue('premium-list', fr, {
  en: () => import('./premium-list.labels.en.js'),
  de: () => import('./premium-list.labels.de.js'),
  it: () => import('./premium-list.labels.it.js'),
});

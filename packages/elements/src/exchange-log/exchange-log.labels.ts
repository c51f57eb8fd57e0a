import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Suivi des échanges',
  empty: 'Aucun échange pour le moment',
  emptyText: 'Vos envois et les réponses de votre assureur apparaîtront ici.',
  inbound: 'Envoyé par vous',
  outbound: 'Reçu de votre assureur',
  system: 'Étape du dossier',
  at: (p: { date: string; time: string }) => `${p.date} à ${p.time}`,
  reference: (p: { reference: string }) => `Référence ${p.reference}`,
  documents: 'Documents',
  more: 'Afficher les échanges précédents',
};
export type ExchangeLogWords = typeof fr;

export const exchangeLogLabels = catalogue('exchange-log', fr, {
  en: () => import('./exchange-log.labels.en.js'),
  de: () => import('./exchange-log.labels.de.js'),
  it: () => import('./exchange-log.labels.it.js'),
});

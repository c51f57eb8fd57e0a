import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Vos relevés de bases',
  exercise: (p: { from: string; to: string }) => `Exercice du ${p.from} au ${p.to}`,
  until: (p: { date: string }) => `À retourner avant le ${p.date}`,
  opens: (p: { date: string }) => `La saisie ouvre le ${p.date}`,
  online: 'Rempli en ligne',
  scan: 'Déposé en version numérisée',
  otherMode: 'Retourné',
  reference: (p: { reference: string }) => `référence ${p.reference}`,
  step: (p: { state: string; date: string }) => `${p.state} le ${p.date}`,
  opened: 'Ouvert',
  corrected: 'Renvoyé pour correction',
  steps: 'Voir les étapes',
  fill: 'Saisir ce relevé',
  download: 'Télécharger le relevé validé',
  blank: 'Télécharger le relevé vierge',
  more: 'Afficher les exercices précédents',
  empty: 'Aucun relevé de bases pour le moment',
  emptyText: 'Nous vous écrirons quand une période de saisie s’ouvrira.',
};
export type BaseStatementHistoryWords = typeof fr;

export const baseStatementHistoryLabels = catalogue('base-statement-history', fr, {
  en: () => import('./base-statement-history.labels.en.js'),
  de: () => import('./base-statement-history.labels.de.js'),
  it: () => import('./base-statement-history.labels.it.js'),
});

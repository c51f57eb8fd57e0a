import { catalogue } from '../kit/labels.js';

/** States of a base statement (DOMAIN.md §3.3), and the units that it counts in. An insurer may change the word, never the tone. */
const fr = {
  not_open: 'Pas encore ouvert',
  open: 'À saisir',
  draft: 'Brouillon',
  frozen: 'À valider',
  submitted: 'Transmis',
  under_review: 'En cours de contrôle',
  correction_requested: 'À corriger',
  validated: 'Validé',
  overdue: 'En retard',
  unknown: 'Statut non précisé',
  title: (p: { exercise: string }) => `Relevé de bases ${p.exercise}`,
};
export type BaseStatementStatusWords = typeof fr;

export const baseStatementStatusLabels = catalogue('base-statement-status', fr, {
  en: () => import('./base-statement-status.labels.en.js'),
  de: () => import('./base-statement-status.labels.de.js'),
  it: () => import('./base-statement-status.labels.it.js'),
});

import { catalogue } from '../kit/labels.js';

/** States of a case and, once decided, its outcome (DOMAIN.md §3.3). */
const fr = {
  draft: 'Brouillon',
  submitted: 'Envoyé',
  to_complete: 'À compléter',
  in_review: 'En cours d’étude',
  decided: 'Décision rendue',
  in_payment: 'Prise en charge en cours',
  extension_requested: 'Prolongation demandée',
  closed: 'Terminé',
  withdrawn: 'Annulé à votre demande',
  lapsed: 'Sans suite',
  reopened: 'Rouvert',
  accepted: 'Accepté',
  partially_accepted: 'Accepté en partie',
  refused: 'Refusé',
  unknown: 'Statut non précisé',
};
export type CaseStatusWords = typeof fr;

export const caseStatusLabels = catalogue('case-status', fr, {
  en: () => import('./case-status.labels.en.js'),
  de: () => import('./case-status.labels.de.js'),
  it: () => import('./case-status.labels.it.js'),
});

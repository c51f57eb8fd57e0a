import { catalogue } from '../kit/labels.js';

/** States of a claim and, once decided, its outcome (DOMAIN.md §3.3). */
const fr = {
  declared: 'Déclaré',
  to_complete: 'À compléter',
  study: 'En cours d’étude',
  expert_assigned: 'Expertise',
  offer_made: 'Proposition à examiner',
  offer_accepted: 'Proposition acceptée',
  offer_contested: 'Contestation en cours',
  settlement: 'Indemnisation',
  decided: 'Décision rendue',
  closed: 'Clos',
  withdrawn: 'Annulé à votre demande',
  lapsed: 'Sans suite',
  accepted: 'Accepté',
  partially_accepted: 'Accepté en partie',
  refused: 'Refusé',
  unknown: 'Statut non précisé',
};
export type ClaimStatusWords = typeof fr;

export const claimStatusLabels = catalogue('claim-status', fr, {
  en: () => import('./claim-status.labels.en.js'),
  de: () => import('./claim-status.labels.de.js'),
  it: () => import('./claim-status.labels.it.js'),
});

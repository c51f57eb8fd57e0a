import { catalogue } from '../kit/labels.js';

/** One word a state, the same everywhere (DOMAIN.md §3.3). An insurer may change the word, never the tone. */
const fr = {
  contract_pending_documents: 'En attente de pièces',
  contract_in_force: 'En cours',
  contract_suspended: 'Garanties suspendues',
  contract_termination_requested: 'Résiliation demandée',
  contract_terminated: 'Résilié',
  contract_expired: 'Expiré',
  contract_cancelled: 'Sans effet',
  case_draft: 'Brouillon',
  case_submitted: 'Envoyé',
  case_to_complete: 'À compléter',
  case_in_review: 'En cours d’étude',
  case_decided: 'Décision rendue',
  case_in_payment: 'Prise en charge en cours',
  case_extension_requested: 'Prolongation demandée',
  case_closed: 'Terminé',
  case_withdrawn: 'Annulé à votre demande',
  case_lapsed: 'Sans suite',
  case_reopened: 'Rouvert',
  outcome_accepted: 'Accepté',
  outcome_partially_accepted: 'Accepté en partie',
  outcome_refused: 'Refusé',
  requirement_missing: 'Manquant',
  requirement_received: 'Reçu',
  requirement_under_review: 'En cours de vérification',
  requirement_accepted: 'Accepté',
  requirement_rejected: 'À remplacer',
  requirement_waived: 'Non nécessaire',
  requirement_expired: 'Périmé',
  unknown: 'Statut non précisé',
};
export type StatusWords = typeof fr;
export type StatusKey = keyof StatusWords;

export const statusLabels = catalogue('status', fr, {
  en: () => import('./status.labels.en.js'),
  de: () => import('./status.labels.de.js'),
  it: () => import('./status.labels.it.js'),
});

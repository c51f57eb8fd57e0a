import { catalogue } from '../kit/labels.js';

/** States of an expected document (DOMAIN.md §3.3). */
const fr = {
  missing: 'Manquant',
  received: 'Reçu',
  under_review: 'En cours de vérification',
  accepted: 'Accepté',
  rejected: 'À remplacer',
  waived: 'Non nécessaire',
  expired: 'Périmé',
  unknown: 'Statut non précisé',
};
export type RequirementStatusWords = typeof fr;

export const requirementStatusLabels = catalogue('requirement-status', fr, {
  en: () => import('./requirement-status.labels.en.js'),
  de: () => import('./requirement-status.labels.de.js'),
  it: () => import('./requirement-status.labels.it.js'),
});

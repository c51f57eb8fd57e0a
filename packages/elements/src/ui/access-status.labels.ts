import { catalogue } from '../kit/labels.js';

/** States of an access to a company’s space (DOMAIN.md §3.3). An insurer may change the word, never the tone. */
const fr = {
  invited: 'Invitation envoyée',
  active: 'Actif',
  suspended: 'Suspendu',
  revoked: 'Accès supprimé',
  expired: 'Invitation expirée',
  unknown: 'Statut non précisé',
};
export type AccessStatusWords = typeof fr;

export const accessStatusLabels = catalogue('access-status', fr, {
  en: () => import('./access-status.labels.en.js'),
  de: () => import('./access-status.labels.de.js'),
  it: () => import('./access-status.labels.it.js'),
});

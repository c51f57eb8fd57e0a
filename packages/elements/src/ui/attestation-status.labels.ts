import { catalogue } from '../kit/labels.js';

/** States of an attestation (DOMAIN.md §3.3). An insurer may change the word, never the tone. */
const fr = {
  requested: 'En préparation',
  generating: 'En préparation',
  available: 'Disponible',
  blocked: 'Indisponible',
  superseded: 'Remplacée',
  expired: 'Expirée',
  revoked: 'Annulée',
  unknown: 'Statut non précisé',
};
export type AttestationStatusWords = typeof fr;

export const attestationStatusLabels = catalogue('attestation-status', fr, {
  en: () => import('./attestation-status.labels.en.js'),
  de: () => import('./attestation-status.labels.de.js'),
  it: () => import('./attestation-status.labels.it.js'),
});

import { catalogue } from '../kit/labels.js';

/** States of what the insurer pays (DOMAIN.md §3.3). */
const fr = {
  received: 'Reçu',
  processing: 'En cours',
  pending_info: 'Information demandée',
  approved: 'Validé',
  paid: 'Versé',
  rejected: 'Non pris en charge',
  corrected: 'Corrigé',
  refund_due: 'Trop-perçu à rembourser',
  refunded: 'Trop-perçu réglé',
  unknown: 'Statut non précisé',
};
export type BenefitStatusWords = typeof fr;

export const benefitStatusLabels = catalogue('benefit-status', fr, {
  en: () => import('./benefit-status.labels.en.js'),
  de: () => import('./benefit-status.labels.de.js'),
  it: () => import('./benefit-status.labels.it.js'),
});

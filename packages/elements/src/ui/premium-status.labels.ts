import { catalogue } from '../kit/labels.js';

/** States of what is asked for cover (DOMAIN.md §3.3). */
const fr = {
  upcoming: 'À venir',
  issued: 'À payer',
  paid: 'Payé',
  partially_paid: 'Payé en partie',
  overdue: 'En retard',
  reminded: 'Relance envoyée',
  formal_notice: 'Mise en demeure',
  rejected_debit: 'Prélèvement rejeté',
  cancelled: 'Annulé',
  refunded: 'Remboursé',
  unknown: 'Statut non précisé',
};
export type PremiumStatusWords = typeof fr;

export const premiumStatusLabels = catalogue('premium-status', fr, {
  en: () => import('./premium-status.labels.en.js'),
  de: () => import('./premium-status.labels.de.js'),
  it: () => import('./premium-status.labels.it.js'),
});

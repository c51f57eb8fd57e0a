import type { TemplateResult } from 'lit';
import { type Tones, statusBadge } from './badge.js';
import type { PremiumStatusWords } from './premium-status.labels.js';

const tones: Tones<PremiumStatusWords> = {
  upcoming: 'neutral',
  issued: 'info',
  paid: 'success',
  partially_paid: 'warning',
  overdue: 'danger',
  reminded: 'danger',
  formal_notice: 'danger',
  rejected_debit: 'danger',
  cancelled: 'neutral',
  refunded: 'neutral',
  unknown: 'neutral',
};

/** The badge of the state of what is asked for cover. */
export const premiumStatus = (state: string, words: PremiumStatusWords): TemplateResult => statusBadge(state, tones, words);

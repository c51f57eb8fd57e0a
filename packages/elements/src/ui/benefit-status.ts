import type { TemplateResult } from 'lit';
import { type Tones, statusBadge } from './badge.js';
import type { BenefitStatusWords } from './benefit-status.labels.js';

const tones: Tones<BenefitStatusWords> = {
  received: 'neutral',
  processing: 'info',
  pending_info: 'warning',
  approved: 'success',
  paid: 'success',
  rejected: 'danger',
  corrected: 'neutral',
  refund_due: 'warning',
  refunded: 'neutral',
  unknown: 'neutral',
};

/** The badge of the state of something that the insurer pays. */
export const benefitStatus = (state: string, words: BenefitStatusWords): TemplateResult => statusBadge(state, tones, words);

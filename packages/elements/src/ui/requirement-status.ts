import type { TemplateResult } from 'lit';
import { type Tones, statusBadge } from './badge.js';
import type { RequirementStatusWords } from './requirement-status.labels.js';

const tones: Tones<RequirementStatusWords> = {
  missing: 'warning',
  received: 'info',
  under_review: 'info',
  accepted: 'success',
  rejected: 'danger',
  waived: 'neutral',
  expired: 'warning',
  unknown: 'neutral',
};

/** The badge of the state of an expected document. */
export const requirementStatus = (state: string, words: RequirementStatusWords): TemplateResult => statusBadge(state, tones, words);

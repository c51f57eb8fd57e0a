import type { TemplateResult } from 'lit';
import type { AccessStatusWords } from './access-status.labels.js';
import { type Tones, statusBadge } from './badge.js';

const tones: Tones<AccessStatusWords> = {
  invited: 'info',
  active: 'success',
  suspended: 'warning',
  revoked: 'neutral',
  expired: 'warning',
  unknown: 'neutral',
};

/** The badge of the state of an access. */
export const accessStatus = (state: string, words: AccessStatusWords): TemplateResult => statusBadge(state, tones, words);

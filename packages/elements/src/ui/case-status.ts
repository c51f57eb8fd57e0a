import type { Case } from '@avenant/api';
import type { TemplateResult } from 'lit';
import { type Tones, statusBadge } from './badge.js';
import type { CaseStatusWords } from './case-status.labels.js';

const tones: Tones<CaseStatusWords> = {
  draft: 'neutral',
  submitted: 'info',
  to_complete: 'warning',
  in_review: 'info',
  decided: 'info',
  in_payment: 'success',
  extension_requested: 'info',
  closed: 'neutral',
  withdrawn: 'neutral',
  lapsed: 'neutral',
  reopened: 'info',
  accepted: 'success',
  partially_accepted: 'warning',
  refused: 'danger',
  unknown: 'neutral',
};

/** The badge of the state of a case, or its outcome. */
export const caseStatus = (state: string, words: CaseStatusWords): TemplateResult => statusBadge(state, tones, words);

/** Where a case stands: its outcome once decided, until something goes on again (payment, extension, another study). */
export const caseStanding = ({ state, outcome }: Case, words: CaseStatusWords): TemplateResult =>
  caseStatus(outcome && (state === 'decided' || state === 'closed') ? outcome : state, words);

import { type TemplateResult, html } from 'lit';
import { circleAlert } from './icons/circle-alert.js';
import { circleCheck } from './icons/circle-check.js';
import { clock } from './icons/clock.js';
import { minus } from './icons/minus.js';
import { triangleAlert } from './icons/triangle-alert.js';
import type { Tone } from './notice.js';
import type { StatusKey, StatusWords } from './status.labels.js';

const toneIcons = { neutral: minus, info: clock, success: circleCheck, warning: triangleAlert, danger: circleAlert } as const;

/** A state in a word, with an icon and a tone: it reads the same in black and white, and aloud. */
export const badge = (tone: Tone, word: unknown): TemplateResult =>
  html`<span class="badge ${tone}" part="status">${toneIcons[tone]()}${word}</span>`;

const tones: Record<StatusKey, Tone> = {
  contract_pending_documents: 'warning',
  contract_in_force: 'success',
  contract_suspended: 'danger',
  contract_termination_requested: 'warning',
  contract_terminated: 'neutral',
  contract_expired: 'neutral',
  contract_cancelled: 'neutral',
  case_draft: 'neutral',
  case_submitted: 'info',
  case_to_complete: 'warning',
  case_in_review: 'info',
  case_decided: 'info',
  case_in_payment: 'success',
  case_extension_requested: 'info',
  case_closed: 'neutral',
  case_withdrawn: 'neutral',
  case_lapsed: 'neutral',
  case_reopened: 'info',
  outcome_accepted: 'success',
  outcome_partially_accepted: 'warning',
  outcome_refused: 'danger',
  requirement_missing: 'warning',
  requirement_received: 'info',
  requirement_under_review: 'info',
  requirement_accepted: 'success',
  requirement_rejected: 'danger',
  requirement_waived: 'neutral',
  requirement_expired: 'warning',
  unknown: 'neutral',
};

type Family = 'contract' | 'case' | 'outcome' | 'requirement';

/** The badge of a state; one that this version does not know reads as neutral text. */
export function statusBadge(family: Family, state: string, words: StatusWords): TemplateResult {
  const key = `${family}_${state}`;
  const known = key in tones ? (key as StatusKey) : 'unknown';
  return badge(tones[known], words[known]);
}

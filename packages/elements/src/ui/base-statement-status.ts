import type { BaseStatement, DateRange } from '@avenant/api';
import type { TemplateResult } from 'lit';
import { type Tones, statusBadge } from './badge.js';
import type { BaseStatementStatusWords } from './base-statement-status.labels.js';

type StateWords = Record<BaseStatement['state'], string>;
const tones: Tones<StateWords> = {
  not_open: 'neutral',
  open: 'warning',
  draft: 'neutral',
  frozen: 'warning',
  submitted: 'info',
  under_review: 'info',
  correction_requested: 'danger',
  validated: 'success',
  overdue: 'danger',
  unknown: 'neutral',
};

/** The badge of the state of a base statement. */
export const baseStatementStatus = (state: string, words: BaseStatementStatusWords): TemplateResult =>
  statusBadge<StateWords>(state, tones, words);

/** « 2025-2026 », or the one year that an exercise is. */
export function exerciseName({ start, end }: DateRange): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  return from === to ? from : `${from}-${to}`;
}

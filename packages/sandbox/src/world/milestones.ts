import type { Case, Milestone } from '@avenant/api';
import type { CaseState } from './machines.js';
import type { CaseRow } from './records.js';

const codes = ['declared', 'documents', 'study', 'decision', 'payment', 'closed'] as const;
type Code = (typeof codes)[number];

/** Where a case stands on the way that is shown; what ended early leaves steps out. */
const position: Record<CaseState, Code> = {
  draft: 'declared',
  submitted: 'documents',
  to_complete: 'documents',
  in_review: 'study',
  reopened: 'study',
  decided: 'payment',
  in_payment: 'payment',
  extension_requested: 'payment',
  closed: 'closed',
  withdrawn: 'closed',
  lapsed: 'closed',
};

function stateOf(code: Code, row: CaseRow): Milestone['state'] {
  const over = position[row.state] === 'closed';
  if (row.reached[code] && code !== position[row.state]) return 'done';
  if (over) return code === 'closed' ? 'done' : 'skipped';
  if (code === 'payment' && row.outcome === 'refused') return 'skipped';
  return code === position[row.state] ? 'current' : 'upcoming';
}

/** How long a step takes as a rule (the next step says the day: next-step.ts). */
const usualDelays: Partial<Record<Code, string>> = { study: 'P14D' };

export const milestonesOf = (row: CaseRow): Milestone[] =>
  codes.map((code) => {
    const state = stateOf(code, row);
    const at = row.reached[code];
    const usualDelay = state === 'current' || state === 'upcoming' ? usualDelays[code] : undefined;
    return { code, state, ...(state === 'done' && at ? { at } : {}), ...(usualDelay ? { usualDelay } : {}) };
  });

const stages: Record<CaseState, Exclude<Case['stage'], 'unknown'>> = {
  draft: 'declared',
  submitted: 'declared',
  to_complete: 'documents',
  in_review: 'study',
  reopened: 'study',
  decided: 'decision',
  in_payment: 'payment',
  extension_requested: 'payment',
  closed: 'payment',
  withdrawn: 'declared',
  lapsed: 'documents',
};
export const stageOf = (row: CaseRow) => stages[row.state];

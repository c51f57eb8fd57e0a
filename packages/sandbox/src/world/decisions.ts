import type { DateRange, Decision } from '@avenant/api';
import type { CaseRow, DecisionRow } from './records.js';
import type { World } from './world.js';

/** The most recent first. */
export const listDecisions = (world: World, ofCase: CaseRow): DecisionRow[] =>
  world.rows.decisions
    .of(ofCase.id)
    .toReversed()
    .toSorted((a, b) => b.decidedAt.localeCompare(a.decidedAt));

export function viewDecision(row: DecisionRow): Decision {
  const { accountId: _, ...shown } = row;
  return shown;
}

/** The days that a case pays for, or was asked to: what a further period must leave alone. */
export const takenPeriods = (world: World, ofCase: CaseRow): DateRange[] => [
  ...world.rows.decisions.of(ofCase.id).flatMap((row) => row.period ?? []),
  ...world.rows.extensions.of(ofCase.id).flatMap((row) => (row.outcome === 'refused' ? [] : row.periods)),
];

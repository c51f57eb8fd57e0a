import type { AllowedAction, Case } from '@avenant/api';
import { claimStep } from './claims/claim-steps.js';
import { takenPeriods } from './decisions.js';
import { milestonesOf, stageOf } from './milestones.js';
import { nextStepOf } from './next-step.js';
import { insuranceCase } from './machines.js';
import { demand, offered, sees, type Holder } from './companies/holder.js';
import { givingTo } from './companies/permissions.js';
import { owned } from './owned.js';
import type { CaseRow, RequirementRow } from './records.js';
import { Refusal } from './refusal.js';
import { completenessOf, isOpen } from './requirements.js';
import { tagged } from './tag.js';
import type { World } from './world.js';

export function findCase(world: World, holder: Holder, id: string): CaseRow {
  const row = owned(world.rows.cases.get(id), holder);
  if (!sees(holder, row.contractIds)) throw new Refusal('not-found');
  return row;
}

/** The same, to whom may give files to it. */
export function findCaseToGive(world: World, holder: Holder, id: string): CaseRow {
  const row = findCase(world, holder, id);
  demand(world, holder, givingTo(row));
  return row;
}

/** The same, to whom may see what it waits for: with a base statement, also who may only return that. */
export function findCaseToFill(world: World, holder: Holder, id: string): CaseRow {
  const row = findCase(world, holder, id);
  if (row.kind !== 'base_statement') demand(world, holder, 'claim.read');
  return row;
}

const isOver = (row: CaseRow) => ['closed', 'withdrawn', 'lapsed'].includes(row.state);

export function submitAction(row: CaseRow, requirements: RequirementRow[]): AllowedAction {
  const rel = 'submit_requirement';
  if (requirements.some((one) => isOpen(one, row))) return { rel, enabled: true, deadline: completenessOf(requirements)?.deadline };
  return { rel, enabled: false, reasonCode: row.state === 'draft' ? 'draft_not_sent' : isOver(row) ? 'case_closed' : 'nothing_expected' };
}

function extendAction(row: CaseRow): AllowedAction {
  const rel = 'extend';
  if (insuranceCase.can(row.state, 'extension_requested')) return { rel, enabled: true };
  if (isOver(row)) return { rel, enabled: false, reasonCode: 'case_closed' };
  const reasonCode = {
    accepted: 'payment_not_started',
    partially_accepted: 'payment_not_started',
    refused: 'not_covered',
    unknown: 'decision_pending',
  };
  return { rel, enabled: false, reasonCode: reasonCode[row.outcome ?? 'unknown'] };
}

function contestAction(row: CaseRow, today: string): AllowedAction[] {
  if (!row.contestUntil) return [];
  return today <= row.contestUntil
    ? [{ rel: 'contest', enabled: true, deadline: row.contestUntil }]
    : [{ rel: 'contest', enabled: false, reasonCode: 'deadline_passed' }];
}

/** `holder`: who looks at it; nobody where the insurer does. */
export function viewCase(world: World, row: CaseRow, holder?: Holder): Case {
  const requirements = world.rows.requirements.of(row.id);
  const declaredPeriods = takenPeriods(world, row);
  const claim = world.rows.claims.get(row.id);
  const { accountId: _, reached: __, contestUntil: ___, nextInstalment: ____, ...shown } = row;
  return tagged(row, {
    ...shown,
    stage: stageOf(row),
    milestones: milestonesOf(row),
    nextStep: claim ? claimStep(world, { ofCase: row, claim }, requirements) : nextStepOf(world, row, requirements),
    completeness: completenessOf(requirements),
    ...(declaredPeriods.length > 0 ? { declaredPeriods } : {}),
    allowedActions: offered(holder, givingTo(row), [
      { rel: 'view', enabled: true },
      submitAction(row, requirements),
      ...(claim ? [] : [extendAction(row)]),
      ...contestAction(row, world.today()),
      { rel: 'withdraw', ...(insuranceCase.can(row.state, 'withdrawn') ? { enabled: true } : { enabled: false, reasonCode: 'too_late' }) },
    ]),
  });
}

const order: readonly CaseRow['state'][] = [
  'to_complete',
  'draft',
  'submitted',
  'reopened',
  'in_review',
  'extension_requested',
  'in_payment',
  'decided',
];
const rank = (row: CaseRow) => (order.includes(row.state) ? order.indexOf(row.state) : order.length);

/** The account's cases: those that wait for the customer first, then the most recent. Those of a base statement are reached by it. */
export const listCases = (world: World, holder: Holder, only: (row: CaseRow) => boolean): CaseRow[] =>
  world.rows.cases
    .of(holder.id)
    .filter((row) => row.kind !== 'base_statement' && sees(holder, row.contractIds) && only(row))
    .toSorted((a, b) => rank(a) - rank(b) || b.openedAt.localeCompare(a.openedAt));

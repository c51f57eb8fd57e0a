import { account as accountLife, insuranceCase, requirement as requirementLife } from '../machines.js';
import { listBenefits, viewBenefit } from '../benefits.js';
import { listCases, viewCase } from '../cases.js';
import { listDecisions, viewDecision } from '../decisions.js';
import type { AccountRow, CaseRow } from '../records.js';
import { viewRequirement } from '../requirements.js';
import type { World } from '../world.js';
import { canUnlock } from './accounts.js';
import { canPay } from './pay.js';
import { canStudy, takesDocuments } from './requirements.js';

const offered = (moves: Record<string, boolean>) => Object.entries(moves).flatMap(([move, can]) => (can ? [move] : []));

export function viewAccount(world: World, { id, username, displayName, state }: AccountRow) {
  const openSessions = world.rows.sessions.of(id).filter((row) => row.state === 'authenticated').length;
  const moves = offered({
    lock: accountLife.can(state, 'locked'),
    unlock: canUnlock(state),
    endSessions: openSessions > 0,
  });
  return { id, username, displayName, state, openSessions, moves };
}

const movesOf = (world: World, row: CaseRow) =>
  offered({
    ask: takesDocuments(row),
    study: canStudy(world, row),
    decide: insuranceCase.can(row.state, 'decided'),
    pay: canPay(row),
    letter: row.state !== 'draft',
    close: insuranceCase.can(row.state, 'closed'),
    reopen: insuranceCase.can(row.state, 'reopened'),
  });

/** A case as the desk sees it: whose it is, all that belongs to it, and what may be done now. */
export function viewDeskCase(world: World, account: AccountRow, row: CaseRow) {
  return {
    case: viewCase(world, row),
    account: viewAccount(world, account),
    moves: movesOf(world, row),
    requirements: world.rows.requirements.of(row.id).map((one) => ({
      ...viewRequirement(one, row),
      moves: takesDocuments(row)
        ? (
            [
              ['accept', 'accepted'],
              ['reject', 'rejected'],
            ] as const
          ).flatMap(([move, to]) => (requirementLife.can(one.state, to) ? [move] : []))
        : [],
    })),
    extensions: world.rows.extensions.of(row.id).map(({ accountId: _, ...shown }) => shown),
    decisions: listDecisions(world, row).map(viewDecision),
    benefits: listBenefits(world, account, (one) => one.caseId === row.id).map(viewBenefit),
  };
}

/** Every case of every account. */
export const listDeskCases = (world: World) =>
  world.rows.accounts.all().flatMap((account) => listCases(world, account, () => true).map((row) => viewDeskCase(world, account, row)));

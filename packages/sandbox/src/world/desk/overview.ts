import { account as accountLife, insuranceCase, requirement as requirementLife } from '../machines.js';
import { listBenefits, viewBenefit } from '../benefits.js';
import { listCases, viewCase } from '../cases.js';
import { listDecisions, viewDecision } from '../decisions.js';
import type { AccountRow, CaseRow } from '../records.js';
import { viewRequirement } from '../requirements.js';
import type { World } from '../world.js';
import { isOpenRequest } from '../callbacks/callback-row.js';
import { viewCallback } from '../callbacks/callbacks.js';
import type { Together } from '../claims/claim-states.js';
import { viewClaim } from '../claims/claims.js';
import { accountOf, canUnlock } from './accounts.js';
import { canMove } from './claims.js';
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

/** What may be done with a claim; granting one is an offer. */
const claimMoves = (both: Together) =>
  offered({
    take: canMove(both, 'study') && both.ofCase.state === 'submitted',
    ask: both.ofCase.state === 'to_complete' || canMove(both, 'to_complete'),
    appoint: canMove(both, 'expert_assigned') && both.ofCase.state !== 'to_complete',
    offer: canMove(both, 'offer_made'),
    pay: canMove(both, 'settlement'),
    close: canMove(both, 'closed'),
    decide: canMove(both, 'decided'),
    letter: true,
  });

const movesOf = (world: World, row: CaseRow, claim = world.rows.claims.get(row.id)) =>
  claim ? claimMoves({ ofCase: row, claim }) : caseMoves(world, row);

const caseMoves = (world: World, row: CaseRow) =>
  offered({
    ask: takesDocuments(row),
    study: canStudy(world, row),
    decide: insuranceCase.can(row.state, 'decided'),
    pay: canPay(row),
    letter: row.state !== 'draft',
    close: insuranceCase.can(row.state, 'closed'),
    reopen: insuranceCase.can(row.state, 'reopened'),
  });

/** Whose case it is: a person, or a company, whose people sign in under their own names. */
function viewParty(world: World, id: string) {
  const company = world.rows.organisations.get(id);
  if (!company) return viewAccount(world, accountOf(world, id));
  const displayName = [company.name, company.legalForm].filter(Boolean).join(' ');
  return { id, username: company.number ?? '', displayName, state: 'active' as const, openSessions: 0, moves: [] };
}

/** A case as the desk sees it: whose it is, all that belongs to it, and what may be done now. */
export function viewDeskCase(world: World, row: CaseRow) {
  const claim = world.rows.claims.get(row.id);
  return {
    case: viewCase(world, row),
    account: viewParty(world, row.accountId),
    ...(claim && {
      claim: viewClaim(world, { ofCase: row, claim }),
      callbacks: world.rows.callbacks
        .of(row.accountId)
        .filter((one) => one.caseId === row.id)
        .map((one) => ({ ...viewCallback(world, one), moves: isOpenRequest(one) ? ['attempted', 'completed', 'missed'] : [] })),
    }),
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
    benefits: listBenefits(world, { id: row.accountId }, (one) => one.caseId === row.id).map(viewBenefit),
  };
}

/** Every case of every account, and of every company. */
export const listDeskCases = (world: World) =>
  [...world.rows.accounts.all(), ...world.rows.organisations.all()].flatMap(({ id }) =>
    listCases(world, { id }, () => true).map((row) => viewDeskCase(world, row)),
  );

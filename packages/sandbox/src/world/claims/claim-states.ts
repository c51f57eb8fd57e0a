/** Where a claim stands: its case says so, and while the case is in review, the claim's own phase. */
import type { Claim } from '@avenant/api';
import { claim as life, insuranceCase, type CaseState, type ClaimState } from '../machines.js';
import type { CaseRow } from '../records.js';
import { changed } from '../tag.js';
import type { World } from '../world.js';
import type { ClaimRow, Phase } from './claim-row.js';

type Stage = Exclude<Claim['stage'], 'unknown'>;

export function claimState({ state, outcome }: CaseRow, { phase }: ClaimRow): ClaimState {
  switch (state) {
    case 'draft':
    case 'submitted':
      return 'declared';
    case 'to_complete':
    case 'closed':
    case 'withdrawn':
    case 'lapsed':
      return state;
    case 'in_review':
    case 'reopened':
    case 'extension_requested':
      return phase;
    case 'decided':
      return outcome === 'refused' ? 'decided' : 'offer_accepted';
    case 'in_payment':
      return 'settlement';
  }
}

/** What the claim's case is meanwhile. */
const caseStates: Record<ClaimState, CaseState> = {
  declared: 'submitted',
  to_complete: 'to_complete',
  study: 'in_review',
  expert_assigned: 'in_review',
  offer_made: 'in_review',
  offer_contested: 'in_review',
  offer_accepted: 'decided',
  decided: 'decided',
  settlement: 'in_payment',
  closed: 'closed',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
};
const phases: readonly string[] = ['study', 'expert_assigned', 'offer_made', 'offer_contested'];

/** A case goes by way of `to_complete` or `reopened` where a claim makes one step. */
function caseMoved(from: CaseState, to: CaseState): CaseState {
  if (from === to || insuranceCase.can(from, to)) return to;
  return from === 'closed' ? insuranceCase.move(from, 'reopened', to) : insuranceCase.move(from, 'to_complete', to);
}

export const stageOf: Record<ClaimState, Stage> = {
  declared: 'declared',
  to_complete: 'study',
  study: 'study',
  expert_assigned: 'expertise',
  offer_made: 'settlement',
  offer_contested: 'settlement',
  offer_accepted: 'settlement',
  settlement: 'settlement',
  decided: 'closed',
  closed: 'closed',
  withdrawn: 'closed',
  lapsed: 'closed',
};
const stages: readonly Stage[] = ['declared', 'study', 'expertise', 'settlement', 'closed'];

export function claimMilestones(state: ClaimState, { reached }: ClaimRow): Claim['milestones'] {
  const here = stages.indexOf(stageOf[state]);
  const over = stageOf[state] === 'closed';
  return stages.map((code, index) => {
    const at = reached[code];
    if (index > here) return { code, state: 'upcoming' };
    if (index === here && !over) return { code, state: 'current', ...(at && { at }) };
    return at ? { code, state: 'done', at } : { code, state: index === here ? 'done' : 'skipped' };
  });
}

export interface Together {
  ofCase: CaseRow;
  claim: ClaimRow;
}

/** The one way that a claim moves; what is not on its way is refused. Whatever else changes with it is given. */
export function moveClaim(
  world: World,
  { ofCase, claim }: Together,
  to: ClaimState,
  change: { ofCase?: Partial<CaseRow>; claim?: Partial<ClaimRow> } = {},
): Together {
  const at = world.instant();
  life.move(claimState(ofCase, claim), to);
  const next: Together = {
    ofCase: changed(ofCase, at, { state: caseMoved(ofCase.state, caseStates[to]), ...change.ofCase }),
    claim: {
      ...claim,
      ...(phases.includes(to) && { phase: to as Phase }),
      reached: { ...claim.reached, [stageOf[to]]: claim.reached[stageOf[to]] ?? at },
      ...change.claim,
    },
  };
  world.rows.cases.put(next.ofCase);
  world.rows.claims.put(next.claim);
  return next;
}

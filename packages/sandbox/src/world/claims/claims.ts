/** Claims as they are seen: a case and what it has of a claim, together. */
import type { AllowedAction, Claim, Offer } from '@avenant/api';
import { findCase, submitAction } from '../cases.js';
import { offered, sees, type Holder } from '../companies/holder.js';
import { giving } from '../companies/permissions.js';
import { claim as life, type ClaimState } from '../machines.js';
import { Refusal } from '../refusal.js';
import { completenessOf } from '../requirements.js';
import { tagged } from '../tag.js';
import type { World } from '../world.js';
import type { ClaimRow } from './claim-row.js';
import { claimMilestones, claimState, stageOf, type Together } from './claim-states.js';
import { claimStep } from './claim-steps.js';

export function findClaim(world: World, holder: Holder, id: string): Together {
  const claim = world.rows.claims.get(id);
  const ofCase = findCase(world, holder, id);
  if (!claim) throw new Refusal('not-found');
  return { ofCase, claim };
}

/** An offer runs out without anybody touching it. */
export const offerNow = (world: World, { offer }: ClaimRow): Offer | undefined =>
  offer && (offer.state === 'made' && offer.validUntil < world.today() ? { ...offer, state: 'expired' } : offer);

const offerAction = (rel: string, state: ClaimState, offer: Offer | undefined): AllowedAction[] => {
  if (!offer || state !== 'offer_made') return [];
  return offer.state === 'made'
    ? [{ rel, enabled: true, deadline: offer.validUntil }]
    : [{ rel, enabled: false, reasonCode: 'offer_expired' }];
};

function contestAction(world: World, contestUntil: string | undefined): AllowedAction[] {
  if (contestUntil === undefined) return [];
  return contestUntil < world.today()
    ? [{ rel: 'contest', enabled: false, reasonCode: 'deadline_passed' }]
    : [{ rel: 'contest', enabled: true, deadline: contestUntil }];
}

const factsOf = ({ id: _, accountId: __, phase: ___, reached: ____, handlerContactId: _____, offer: ______, ...facts }: ClaimRow) => facts;

/** `holder`: who looks at it; nobody where the insurer does. */
export function viewClaim(world: World, both: Together, holder?: Holder): Claim {
  const { ofCase, claim } = both;
  const requirements = world.rows.requirements.of(ofCase.id);
  const state = claimState(ofCase, claim);
  const offer = offerNow(world, claim);
  const { number, title, openedAt, outcome, summary, handlerName } = ofCase;
  return tagged(ofCase, {
    number,
    title,
    openedAt,
    ...(outcome && { outcome }),
    ...(summary && { summary }),
    contracts: ofCase.contractIds.flatMap((contractId) => {
      const contract = world.rows.contracts.get(contractId);
      return contract ? [{ contractId, number: contract.number, productName: contract.productName }] : [];
    }),
    state,
    stage: stageOf[state],
    nextStep: claimStep(world, both, requirements),
    completeness: completenessOf(requirements),
    milestones: claimMilestones(state, claim),
    ...factsOf(claim),
    ...(handlerName && { handler: { name: handlerName, ...(claim.handlerContactId && { contactId: claim.handlerContactId }) } }),
    ...(offer && { offer }),
    allowedActions: offered(holder, giving.claim, [
      { rel: 'view', enabled: true },
      submitAction(ofCase, requirements),
      ...offerAction('accept_offer', state, offer),
      ...offerAction('contest_offer', state, offer),
      ...contestAction(world, ofCase.contestUntil),
    ]),
  });
}

const isOver = (state: ClaimState) => life.moves[state].length === 0 || state === 'closed';
/** Whose turn it is: the customer's first, then what is open, then what is over. */
const rank = (state: ClaimState) => (state === 'to_complete' || state === 'offer_made' ? 0 : isOver(state) ? 2 : 1);
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function listClaims(
  world: World,
  holder: Holder,
  asked: { state?: string | undefined; contractId?: string | undefined; q?: string | undefined },
): (Together & { id: string })[] {
  const words = plain(asked.q ?? '').split(/\s+/);
  return world.rows.claims
    .of(holder.id)
    .flatMap((claim) => {
      const ofCase = world.rows.cases.get(claim.id);
      return ofCase && sees(holder, ofCase.contractIds) ? [{ id: claim.id, ofCase, claim, state: claimState(ofCase, claim) }] : [];
    })
    .filter(({ ofCase, claim, state }) => {
      const said = plain(`${ofCase.number} ${ofCase.title} ${claim.place ?? ''}`);
      return (
        (!asked.state || state === asked.state) &&
        (!asked.contractId || ofCase.contractIds.includes(asked.contractId)) &&
        words.every((word) => said.includes(word))
      );
    })
    .toSorted((a, b) => rank(a.state) - rank(b.state) || b.ofCase.openedAt.localeCompare(a.ofCase.openedAt));
}

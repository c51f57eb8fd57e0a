import type { Claim, OfferResponse } from '@avenant/api';
import { amountInWords } from '../french.js';
import { type Asker, demand } from '../companies/holder.js';
import { writeExchange } from '../exchanges.js';
import { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import type { StoredOffer } from './claim-row.js';
import { claimState, moveClaim } from './claim-states.js';
import { findClaim, offerNow, viewClaim } from './claims.js';

/** The customer's answer to an offer: an agreement binds both, so that the very offer that was read is answered, and while it is good. */
export async function prepareAnswer(
  world: World,
  { account: author, holder }: Asker,
  claimId: string,
  { offerId, response, comment }: OfferResponse,
): Promise<() => Claim> {
  demand(world, holder, 'claim.read'); // The answer is the claim, as it stands then.
  findClaim(world, holder, claimId);
  return () => {
    const before = findClaim(world, holder, claimId);
    const offer = offerNow(world, before.claim);
    if (!offer || claimState(before.ofCase, before.claim) !== 'offer_made') throw new Refusal('state-conflict', { reasonCode: 'no_offer' });
    if (offer.id !== offerId) throw new Refusal('state-conflict', { reasonCode: 'another_offer' });
    if (offer.state === 'expired') throw new Refusal('state-conflict', { reasonCode: 'offer_expired' });
    const said = comment?.trim();
    if (response === 'contest' && !said) throw new Refusal('validation-failed', { errors: [{ pointer: '#/comment', code: 'required' }] });
    const accepted = response === 'accept';
    const at = world.instant();
    const answered: StoredOffer = {
      ...offer,
      state: accepted ? 'accepted' : 'contested',
      respondedAt: at,
      ...(said && { comment: said }),
    };
    const reached = { ...before.ofCase.reached, study: at, decision: at };
    const both = moveClaim(world, before, accepted ? 'offer_accepted' : 'offer_contested', {
      claim: { offer: answered },
      ...(accepted && { ofCase: { outcome: 'accepted' as const, reached } }),
    });
    writeExchange(world, both.ofCase, {
      direction: 'inbound',
      kind: 'message',
      subject: `${accepted ? 'Proposition acceptée' : 'Proposition contestée'} : ${amountInWords(offer.amount)}`,
      ...(said && { body: said }),
      at,
      authorName: author.displayName,
    });
    return viewClaim(world, both);
  };
}

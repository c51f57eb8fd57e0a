import { routes, type OfferResponse } from '@avenant/api';
import { prepareAnswer } from '../world/claims/answer-offer.js';
import { findClaim, listClaims, viewClaim } from '../world/claims/claims.js';
import type { World } from '../world/world.js';
import { answer, create } from './answer.js';
import type { App } from './context.js';
import { pageOf } from './pages.js';

export function serveClaims(app: App, world: World): void {
  const { claims } = routes;
  answer(app, world, claims.list, ({ holder, input }) =>
    pageOf(listClaims(world, holder, input), input, (both) => viewClaim(world, both, holder)),
  );
  answer(app, world, claims.get, ({ holder, input }) => viewClaim(world, findClaim(world, holder, input.claimId), holder));
  create(app, world, claims.answerOffer, (asker) => prepareAnswer(world, asker, asker.input.claimId, asker.input as OfferResponse));
}

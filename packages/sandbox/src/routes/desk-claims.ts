import { from, post } from '@avenant/api/route.js';
import { noteCall } from '../world/desk/callbacks.js';
import { appointExpert, closeClaim, makeOffer, payClaim, takeInCharge } from '../world/desk/claims.js';
import type { World } from '../world/world.js';
import { answerOpen } from './answer.js';
import type { App } from './context.js';

const schemas = from(() => import('./desk-claims.schema.js'));

/** What the desk may do with claims, beyond what it does with any case, and with calls that were asked for. */
export const deskClaimRoutes = {
  take: post('/claims/{claimId}/take'),
  appoint: post('/claims/{claimId}/appointments', { input: schemas('Appointed') }),
  offer: post('/claims/{claimId}/offers', { input: schemas('Proposed') }),
  pay: post('/claims/{claimId}/payments'),
  close: post('/claims/{claimId}/close'),
  attempted: post('/callbacks/{callbackId}/attempted'),
  completed: post('/callbacks/{callbackId}/completed'),
  missed: post('/callbacks/{callbackId}/missed'),
};

export function serveDeskClaims(app: App, world: World): void {
  const does = deskClaimRoutes;
  answerOpen(app, does.take, ({ input }) => takeInCharge(world, input.claimId));
  answerOpen(app, does.appoint, ({ input: { claimId, ...appointed } }) => appointExpert(world, claimId, appointed));
  answerOpen(app, does.offer, ({ input: { claimId, ...proposed } }) => makeOffer(world, claimId, proposed));
  answerOpen(app, does.pay, ({ input }) => payClaim(world, input.claimId));
  answerOpen(app, does.close, ({ input }) => closeClaim(world, input.claimId));
  answerOpen(app, does.attempted, ({ input }) => noteCall(world, input.callbackId, 'attempted'));
  answerOpen(app, does.completed, ({ input }) => noteCall(world, input.callbackId, 'completed'));
  answerOpen(app, does.missed, ({ input }) => noteCall(world, input.callbackId, 'missed'));
}

import { routes, type AccessRequest, type IdentifierHints, type NewPassword } from '@avenant/api';
import { keyOf } from '../world/intents.js';
import { choosePassword, recoverIdentifier, requestLink, viewLink } from '../world/access.js';
import { sweep } from '../world/sweep.js';
import type { World } from '../world/world.js';
import { answerOpen } from './answer.js';
import type { App } from './context.js';

export function serveAccess(app: App, world: World): void {
  const { access } = routes;
  answerOpen(app, access.requestActivation, async ({ input }) => {
    await sweep(world);
    return requestLink(world, 'activation', input as AccessRequest);
  });
  answerOpen(app, access.requestReset, async ({ input }) => {
    await sweep(world);
    return requestLink(world, 'password_reset', input as AccessRequest);
  });
  answerOpen(app, access.link, ({ input }) => viewLink(world, input.token));
  answerOpen(app, access.choosePassword, async ({ c, input }) => {
    const { replayed } = await choosePassword(world, input as NewPassword & { token: string }, keyOf(c.req.header('idempotency-key')));
    if (replayed) c.header('Idempotency-Replayed', 'true');
  });
  answerOpen(app, access.recoverIdentifier, ({ input }) => recoverIdentifier(world, input as IdentifierHints));
}

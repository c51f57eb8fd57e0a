import { routes, type AccessRequest, type IdentifierHints, type NewPassword } from '@avenant/api';
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
  answerOpen(app, access.choosePassword, ({ input: { token, ...chosen } }) => choosePassword(world, token, chosen as NewPassword));
  answerOpen(app, access.recoverIdentifier, ({ input }) => recoverIdentifier(world, input as IdentifierHints));
}

import { routes, type Credentials } from '@avenant/api';
import { createChallenge, viewChallenge } from '../world/challenges.js';
import { livingSession, openSession, renew, signOut, viewSession } from '../world/sessions.js';
import { signIn } from '../world/sign-in.js';
import { sweep } from '../world/sweep.js';
import type { World } from '../world/world.js';
import { answerOpen } from './answer.js';
import { currentMembership } from '../world/companies/holder.js';
import { tellCompany, type App } from './context.js';

export function serveSession(app: App, world: World): void {
  const { session } = routes;
  answerOpen(
    app,
    session.signIn,
    async ({ c, input }) => {
      const account = await signIn(world, input as Credentials);
      await sweep(world);
      if (account.secondFactors?.length)
        return { state: 'mfa_required', challenge: viewChallenge(world, await createChallenge(world, account, { purpose: 'login' })) };
      // Whatever session the caller came with is over: another person may have sat down.
      signOut(world, world.sessions.keyOf(c.req.raw));
      const key = world.sessions.issue(c.res.headers);
      const opened = openSession(world, key, account);
      tellCompany(c, currentMembership(world, account, opened)?.organisationId, { always: true });
      return viewSession(world, opened);
    },
    201,
  );
  // Whose access has ended may ask how long the session still lives: were it renewed for that, no session would ever end.
  answerOpen(app, session.current, ({ c }) => viewSession(world, livingSession(world, world.sessions.keyOf(c.req.raw))));
  answerOpen(app, session.renew, ({ c }) => viewSession(world, renew(world, world.sessions.keyOf(c.req.raw))));
  answerOpen(app, session.signOut, ({ c }) => {
    signOut(world, world.sessions.keyOf(c.req.raw));
    world.sessions.clear(c.res.headers);
  });
}

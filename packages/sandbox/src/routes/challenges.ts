import { routes } from '@avenant/api';
import { createChallenge, findChallenge, resendCode, verifyCode, viewChallenge } from '../world/challenges.js';
import type { ChallengePurpose, ChallengeRow } from '../world/records.js';
import { Refusal } from '../world/refusal.js';
import { openSession, signOut, viewSession } from '../world/sessions.js';
import { grantStepUp } from '../world/step-up.js';
import type { World } from '../world/world.js';
import { answer, answerOpen } from './answer.js';
import { currentMembership } from '../world/companies/holder.js';
import { callerOf, tellCompany, type App } from './context.js';

/** What a code proves: how it came. */
const proofOf = ({ method }: ChallengeRow) => (method === 'sms' ? 'sms' : 'otp');

export function serveChallenges(app: App, world: World): void {
  const { challenges } = routes;
  answer(app, world, challenges.create, async ({ account, input: { purpose, method } }) => {
    if (purpose === 'login' || purpose === 'unknown')
      throw new Refusal('validation-failed', { errors: [{ pointer: '#/purpose', code: 'not_offered' }] });
    return viewChallenge(world, await createChallenge(world, account, { purpose: purpose as ChallengePurpose, method }));
  });
  answer(app, world, challenges.verify, async ({ account, session, input }) => {
    const row = await verifyCode(world, input.challengeId, input.code, account);
    grantStepUp(world, session, row.purpose, proofOf(row));
    return { aal: 'aal2' as const };
  });
  answerOpen(app, challenges.verifySignIn, async ({ c, input }) => {
    const row = await verifyCode(world, input.challengeId, input.code);
    const account = world.rows.accounts.get(row.accountId);
    if (account?.state !== 'active') throw new Refusal('code-expired');
    signOut(world, world.sessions.keyOf(c.req.raw));
    const opened = openSession(world, world.sessions.issue(c.res.headers), account, proofOf(row));
    tellCompany(c, currentMembership(world, account, opened)?.organisationId, { always: true });
    return viewSession(world, opened);
  });
  answerOpen(app, challenges.resend, async ({ c, input }) => {
    const isLogin = world.rows.challenges.get(input.challengeId)?.purpose === 'login';
    const row = findChallenge(world, input.challengeId, isLogin ? undefined : callerOf(world, c.req.raw).account);
    return viewChallenge(world, await resendCode(world, row, input.method));
  });
}

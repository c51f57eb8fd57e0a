import { from, post } from '../route.js';

const schemas = from(() => import('./access.schema.js'));
const session = from(() => import('./session.schema.js'));

/** The second step: a code that proves who one is. A sign-in's challenge is verified without a session, and opens it. */
export const challenges = {
  create: post('/challenges', { input: schemas('ChallengeRequest'), answer: schemas('Challenge') }),
  verify: post('/challenges/{challengeId}/verify', { input: schemas('CodeAttempt'), answer: schemas('ChallengePassed') }),
  /** As `verify`, for a sign-in: answers the session that it opens. */
  verifySignIn: post('/challenges/{challengeId}/sign-in', { open: true, input: schemas('CodeAttempt'), answer: session('Session') }),
  /** A new code, once `resendAfter` has passed; `method` asks for another way. */
  resend: post('/challenges/{challengeId}/resend', { open: true, input: schemas('ResendRequest'), answer: schemas('Challenge') }),
};

import { del, get, post } from '../route.js';

const schemas = () => import('./session.schema.js');

export const session = {
  /** Opens a session. An unknown identifier and a wrong password give the same answer. */
  signIn: post('/sessions', {
    open: true,
    input: async () => (await schemas()).Credentials,
    answer: async () => (await schemas()).SignInAnswer,
    errors: ['invalid-credentials', 'account-locked', 'account-not-activated'],
  }),
  /** Who is signed in. Reading it does not lengthen the session. */
  current: get('/sessions/current', { answer: async () => (await schemas()).Session }),
  /** Lengthens an access that has ended while the session is still alive. */
  renew: post('/sessions/current/renew', { answer: async () => (await schemas()).Session }),
  signOut: del('/sessions/current'),
};

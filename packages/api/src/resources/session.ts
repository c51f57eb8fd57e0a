import { del, from, get, post } from '../route.js';

const schemas = from(() => import('./session.schema.js'));

export const session = {
  /** Opens a session. An unknown identifier and a wrong password give the same answer. */
  signIn: post('/sessions', {
    open: true,
    input: schemas('Credentials'),
    answer: schemas('SignInAnswer'),
  }),
  /** Who is signed in. Reading it does not lengthen the session, and needs no open access: it answers as long as the session lives. */
  current: get('/sessions/current', { answer: schemas('Session') }),
  /** Lengthens an access that has ended while the session is still alive. */
  renew: post('/sessions/current/renew', { answer: schemas('Session') }),
  signOut: del('/sessions/current'),
};

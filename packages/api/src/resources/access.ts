import { from, get, post } from '../route.js';

const schemas = from(() => import('./access.schema.js'));

/** Ways into an account. None of these answers tells whether an account exists. */
export const access = {
  /** First access: a link is sent to the address that the insurer knows. */
  requestActivation: post('/activations', { open: true, input: schemas('AccessRequest'), answer: schemas('AccessRequested') }),
  /** Forgotten password: a link is sent, whoever asks. */
  requestReset: post('/password-resets', { open: true, input: schemas('AccessRequest'), answer: schemas('AccessRequested') }),
  /** What a link from an e-mail opens. */
  link: get('/access-links/{token}', { open: true, answer: schemas('AccessLink') }),
  /**
   * Chooses the password that a link lets one choose; the link is used up then, and every session of the account ends. Asked again with the
   * same key and password, as after an answer that was lost, it is done already.
   */
  choosePassword: post('/access-links/{token}/password', { open: true, creates: true, input: schemas('NewPassword') }),
  /** Sends the identifier to an address that the insurer knows. */
  recoverIdentifier: post('/identifier-recoveries', { open: true, input: schemas('IdentifierHints'), answer: schemas('AccessRequested') }),
};

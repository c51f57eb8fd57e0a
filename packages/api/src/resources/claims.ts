import { from, get, post } from '../route.js';

const schemas = from(() => import('./claims.schema.js'));

export const claims = {
  /** The claims that are open first, and among them those that wait for the customer. */
  list: get('/claims', { input: schemas('ClaimQuery'), answer: schemas('ClaimPage') }),
  /** A claim is a case too: its documents, log and decisions are asked of `cases` with the same id, and files are given as for any case. */
  get: get('/claims/{claimId}', { answer: schemas('Claim') }),
  /** Accepts or contests what the insurer proposes to pay, until its last day. */
  answerOffer: post('/claims/{claimId}/offer-responses', {
    creates: true,
    input: schemas('OfferResponse'),
    answer: schemas('Claim'),
  }),
};

import { from, get, post } from '../route.js';

const schemas = from(() => import('./attestations.schema.js'));

export const attestations = {
  /** The latest first; those of years past after it. */
  list: get('/attestations', { input: schemas('AttestationQuery'), answer: schemas('AttestationPage') }),
  get: get('/attestations/{attestationId}', { answer: schemas('Attestation') }),
  /** Asks for one that is made out for a building site. It is `generating` at first; its paper comes a little later. */
  request: post('/contracts/{contractId}/attestations', {
    creates: true,
    input: schemas('AttestationRequest'),
    answer: schemas('Attestation'),
  }),
  /** Whether a paper that one was shown is good: without signing in. A code that stands for nothing is `unknown`, and no error. */
  check: get('/public/attestations/{code}', { open: true, answer: schemas('AttestationCheck') }),
};

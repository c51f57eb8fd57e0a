import { move, patch } from '../route-change.js';
import { from, get, post } from '../route.js';

const schemas = from(() => import('./claim-drafts.schema.js'));

/** Declaring a claim: what is asked, and the declaration until it is sent. Every change names the version that it was decided on. */
export const claimDrafts = {
  /** What is asked, for each contract that a claim can be declared on online. Where a named one is not: not-found, `not_claimable_online`. */
  definitions: get('/claim-definitions', { input: schemas('ClaimDefinitionQuery'), answer: schemas('ClaimDefinitionPage') }),
  /** Declarations that were begun and not sent, the latest first. */
  list: get('/claim-drafts', { input: schemas('ClaimDraftQuery'), answer: schemas('ClaimDraftPage') }),
  create: post('/claim-drafts', { creates: true, input: schemas('NewClaimDraft'), answer: schemas('ClaimDraft') }),
  get: get('/claim-drafts/{draftId}', { answer: schemas('ClaimDraft') }),
  /** Keeps answers; those that are not named stay. Nothing is judged yet: what is half typed is kept too. */
  change: patch('/claim-drafts/{draftId}', { input: schemas('ClaimDraftChange'), answer: schemas('ClaimDraft') }),
  /** Throws it away, with its files. */
  discard: move('/claim-drafts/{draftId}/discard'),
  /** Sends it. Answers to questions that are no longer asked are not sent. A draft makes one claim, however often it is sent. */
  submit: move('/claim-drafts/{draftId}/submit', {
    creates: true,
    input: schemas('ClaimSubmission'),
    answer: schemas('ClaimReceipt'),
  }),
};

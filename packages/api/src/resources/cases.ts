import { from, get, post } from '../route.js';

const schemas = from(() => import('./cases.schema.js'));
const submissions = from(() => import('./submissions.schema.js'));
const requirements = from(() => import('./requirements.schema.js'));
const decisions = from(() => import('./decisions.schema.js'));
const extensions = from(() => import('./extensions.schema.js'));
const exchanges = from(() => import('./exchanges.schema.js'));

export const cases = {
  /** The customer's cases: those that wait for the customer first. */
  list: get('/cases', { input: schemas('CaseQuery'), answer: schemas('CasePage') }),
  get: get('/cases/{caseId}', { answer: schemas('Case') }),
  /** Every document that the insurer has asked for, in its own order. */
  requirements: get('/cases/{caseId}/requirements', { answer: requirements('RequirementPage') }),
  /** What the customer and the insurer have sent each other, the most recent first. */
  exchanges: get('/cases/{caseId}/exchanges', {
    input: exchanges('ExchangeQuery'),
    answer: exchanges('ExchangePage'),
  }),
  /** What the insurer has decided, the most recent first. */
  decisions: get('/cases/{caseId}/decisions', { answer: decisions('DecisionPage') }),
  /** Hands finished, clean uploads to the insurer: all of them, or none. */
  submit: post('/cases/{caseId}/submissions', {
    creates: true,
    input: submissions('Submission'),
    answer: submissions('SubmissionReceipt'),
  }),
  /** Asks that a case go on paying: further days off work. */
  extend: post('/cases/{caseId}/extensions', {
    creates: true,
    input: extensions('Extension'),
    answer: extensions('ExtensionReceipt'),
  }),
};

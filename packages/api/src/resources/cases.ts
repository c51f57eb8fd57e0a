import { get, post } from '../route.js';

const schemas = () => import('./cases.schema.js');
const submissions = () => import('./submissions.schema.js');
const requirements = () => import('./requirements.schema.js');
const exchanges = () => import('./exchanges.schema.js');

export const cases = {
  /** The customer's cases: those that wait for the customer first. */
  list: get('/cases', { input: async () => (await schemas()).CaseQuery, answer: async () => (await schemas()).CasePage }),
  get: get('/cases/{caseId}', { answer: async () => (await schemas()).Case }),
  /** Every document that the insurer has asked for, in its own order. */
  requirements: get('/cases/{caseId}/requirements', { answer: async () => (await requirements()).RequirementPage }),
  /** What the customer and the insurer have sent each other, the most recent first. */
  exchanges: get('/cases/{caseId}/exchanges', {
    input: async () => (await exchanges()).ExchangeQuery,
    answer: async () => (await exchanges()).ExchangePage,
  }),
  /** Hands finished, clean uploads to the insurer: all of them, or none. */
  submit: post('/cases/{caseId}/submissions', {
    creates: true,
    input: async () => (await submissions()).Submission,
    answer: async () => (await submissions()).SubmissionReceipt,
    errors: [
      'requirement-closed',
      'upload-not-ready',
      'upload-expired',
      'too-many-files',
      'duplicate-file',
      'file-infected',
      'payload-too-large',
      'unsupported-media-type',
    ],
  }),
};

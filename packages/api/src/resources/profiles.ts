import { move, patch } from '../route-change.js';
import { from, get } from '../route.js';

const schemas = from(() => import('./profiles.schema.js'));

/** What the insurer knows of a company, and what the company asks to change of it. `current` stands for the company of the page. */
export const profiles = {
  get: get('/organisations/{organisationId}/profile', { answer: schemas('CompanyProfile') }),
  /** Holds at once (200), or once the insurer has validated it (202, with the change request). */
  change: patch('/organisations/{organisationId}/profile', { input: schemas('ProfileChange'), answer: schemas('ProfileChanged') }),
  /** Changes that were asked for, the latest first. */
  requests: get('/change-requests', { input: schemas('ChangeRequestQuery'), answer: schemas('ChangeRequestPage') }),
  request: get('/change-requests/{changeRequestId}', { answer: schemas('ChangeRequest') }),
  /** Takes back a change that nobody has validated yet. */
  withdraw: move('/change-requests/{changeRequestId}/withdraw', { answer: schemas('ChangeRequest') }),
};

import { put } from '../route-change.js';
import { from, get } from '../route.js';

const schemas = from(() => import('./organisations.schema.js'));

export const organisations = {
  /** The companies of the caller: those that they act for, and those that they are invited to. Empty for who is insured by themselves. */
  list: get('/organisations', { input: schemas('OrganisationQuery'), answer: schemas('OrganisationPage') }),
  get: get('/organisations/{organisationId}', { answer: schemas('Organisation') }),
  /**
   * Enters a company: from here on, this page's questions are about it, and new pages begin with it. Pages that are open stay where they are:
   * each names its company with every question (`X-Organisation-Id`).
   */
  enter: put('/sessions/current/context', { input: schemas('CompanyChoice'), answer: schemas('Organisation') }),
};

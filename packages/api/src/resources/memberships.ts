import { move, patch } from '../route-change.js';
import { from, get, post } from '../route.js';

const schemas = from(() => import('./memberships.schema.js'));

/** Accesses to a company's space; `current` stands for the company of the page. Every change names the version that it was decided on. */
export const memberships = {
  list: get('/organisations/{organisationId}/memberships', { answer: schemas('MembershipPage') }),
  get: get('/memberships/{membershipId}', { answer: schemas('Membership') }),
  /** What an access may allow, and who may grant it. */
  permissions: get('/permissions', { answer: schemas('PermissionCatalogue') }),
  /** Invites somebody; an invitation runs out after a week. */
  invite: post('/organisations/{organisationId}/memberships', {
    creates: true,
    input: schemas('Invitation'),
    answer: schemas('Membership'),
  }),
  /** Sends the invitation again; it runs for another week from now. */
  resend: move('/memberships/{membershipId}/resend', { answer: schemas('Membership') }),
  /** Takes an invitation up: by the person who is invited. */
  accept: move('/memberships/{membershipId}/accept', { answer: schemas('Membership') }),
  change: patch('/memberships/{membershipId}', { input: schemas('MembershipChange'), answer: schemas('Membership') }),
  suspend: move('/memberships/{membershipId}/suspend', { answer: schemas('Membership') }),
  resume: move('/memberships/{membershipId}/resume', { answer: schemas('Membership') }),
  /** Removes an access for good, in the insurer's own records too. */
  remove: move('/memberships/{membershipId}/remove', { input: schemas('Removal'), answer: schemas('Membership') }),
  /** Whether one receives the company's notifications: each for themselves. */
  notify: move('/memberships/{membershipId}/notified', { input: schemas('NotifiedChoice'), answer: schemas('Membership') }),
};

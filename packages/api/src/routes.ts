import { access } from './resources/access.js';
import { attestations } from './resources/attestations.js';
import { baseStatements } from './resources/base-statements.js';
import { benefits } from './resources/benefits.js';
import { callbacks } from './resources/callbacks.js';
import { cases } from './resources/cases.js';
import { challenges } from './resources/challenges.js';
import { claimDrafts } from './resources/claim-drafts.js';
import { claims } from './resources/claims.js';
import { contacts } from './resources/contacts.js';
import { contracts } from './resources/contracts.js';
import { documents } from './resources/documents.js';
import { help } from './resources/help.js';
import { memberships } from './resources/memberships.js';
import { notifications } from './resources/notifications.js';
import { organisations } from './resources/organisations.js';
import { premiums } from './resources/premiums.js';
import { profiles } from './resources/profiles.js';
import { session } from './resources/session.js';
import { tasks } from './resources/tasks.js';
import { tenant } from './resources/tenant.js';
import { uploads } from './resources/uploads.js';

/** Every JSON question, by resource. Paths are relative to the client's `baseUrl`. */
export const routes = {
  tenant,
  session,
  access,
  challenges,
  contracts,
  cases,
  uploads,
  documents,
  benefits,
  tasks,
  notifications,
  contacts,
  help,
  organisations,
  memberships,
  attestations,
  premiums,
  profiles,
  claimDrafts,
  claims,
  callbacks,
  baseStatements,
};

export type Routes = typeof routes;

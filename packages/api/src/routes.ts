import { cases } from './resources/cases.js';
import { contracts } from './resources/contracts.js';
import { documents } from './resources/documents.js';
import { session } from './resources/session.js';
import { tenant } from './resources/tenant.js';
import { uploads } from './resources/uploads.js';

/** Every JSON question, by resource. Paths are relative to the client's `baseUrl`. */
export const routes = { tenant, session, contracts, cases, uploads, documents };

export type Routes = typeof routes;

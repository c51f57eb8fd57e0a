import type { Route } from './route.js';
import { session } from './resources/session.js';
import { tenant } from './resources/tenant.js';
import type { Routes } from './routes.js';

export type RouteGroup = Readonly<Record<string, Route>>;
type Load = () => Promise<Readonly<Record<string, RouteGroup>>>;

/**
 * Resources whose questions are not even named before they are asked: a page that signs somebody in carries the name of each, and no more,
 * however much they can be asked. `events` come by no route.
 */
export const further = {
  access: () => import('./resources/access.js') as Promise<never>,
  challenges: () => import('./resources/challenges.js') as Promise<never>,
  documents: () => import('./resources/documents.js') as Promise<never>,
  benefits: () => import('./resources/benefits.js') as Promise<never>,
  tasks: () => import('./resources/tasks.js') as Promise<never>,
  notifications: () => import('./resources/notifications.js') as Promise<never>,
  contacts: () => import('./resources/contacts.js') as Promise<never>,
  help: () => import('./resources/help.js') as Promise<never>,
  organisations: () => import('./resources/organisations.js') as Promise<never>,
  memberships: () => import('./resources/memberships.js') as Promise<never>,
  attestations: () => import('./resources/attestations.js') as Promise<never>,
  claimDrafts: () => import('./resources/claim-drafts.js') as Promise<never>,
  claims: () => import('./resources/claims.js') as Promise<never>,
  events: undefined,
};
export type Further = Exclude<keyof typeof further, 'events'>;

/** Its name, its questions' names apart by spaces, and the module of its routes; none for bytes that go. */
export type Resource = readonly [name: Exclude<keyof Routes, Further>, verbs: string, load?: Load];

/** The questions of what every page asks. */
export const resources: readonly Resource[] = [
  ['tenant', 'config', async () => ({ tenant: tenant as RouteGroup })],
  ['session', 'signIn current renew signOut', async () => ({ session: session as RouteGroup })],
  ['contracts', 'list get guarantees risks', () => import('./resources/contracts.js') as Promise<never>],
  ['cases', 'list get requirements exchanges decisions submit extend', () => import('./resources/cases.js') as Promise<never>],
  ['uploads', 'receipt list', () => import('./resources/uploads.js') as Promise<never>],
  ['uploads', 'create send discard'],
];

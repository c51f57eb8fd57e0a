import type { Route } from './route.js';
import { session } from './resources/session.js';
import { tenant } from './resources/tenant.js';
import type { Routes } from './routes.js';

/**
 * Resources that are asked seldom, or by few: what they can be asked is not even named before it is (further.ts). Each costs a page that
 * signs somebody in its own name, and no more.
 */
export const further = [
  'access',
  'challenges',
  'tasks',
  'notifications',
  'contacts',
  'help',
  'organisations',
  'memberships',
  'attestations',
] as const;
export type Further = (typeof further)[number];

export type RouteGroup = Readonly<Record<string, Route>>;
/** Its name, its questions' names apart by spaces, and the module of its routes; none for bytes that go and events that come. */
export type Resource = readonly [
  name: Exclude<keyof Routes, Further> | 'events',
  verbs: string,
  load?: () => Promise<Readonly<Record<string, RouteGroup>>>,
];

/**
 * The questions of the port by their names. How each is asked comes with the first question to its resource: a page that signs somebody
 * in carries no more than that takes, however many resources there are.
 */
export const resources: readonly Resource[] = [
  ['tenant', 'config', async () => ({ tenant: tenant as RouteGroup })],
  ['session', 'signIn current renew signOut', async () => ({ session: session as RouteGroup })],
  ['contracts', 'list get guarantees risks', () => import('./resources/contracts.js') as Promise<never>],
  ['cases', 'list get requirements exchanges decisions submit extend', () => import('./resources/cases.js') as Promise<never>],
  ['uploads', 'receipt list', () => import('./resources/uploads.js') as Promise<never>],
  ['uploads', 'create send discard'],
  ['documents', 'list get link', () => import('./resources/documents.js') as Promise<never>],
  ['benefits', 'list get', () => import('./resources/benefits.js') as Promise<never>],
  ['events', 'watch'],
];

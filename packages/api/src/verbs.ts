import type { further as routesOfFurther } from './further.js';
import type { Route } from './route.js';
import { session } from './resources/session.js';
import { tenant } from './resources/tenant.js';
import type { Routes } from './routes.js';

export type RouteGroup = Readonly<Record<string, Route>>;
type Load = () => Promise<Readonly<Record<string, RouteGroup>>>;

/**
 * Resources whose questions are not even named before they are asked: a page that signs somebody in carries the name of each, and no more,
 * however much they can be asked. Where their routes are, further.ts tells with the first.
 */
export const further =
  'access challenges documents benefits tasks notifications contacts help organisations memberships attestations claims callbacks profiles baseStatements premiums claimDrafts events';
export type Further = keyof typeof routesOfFurther;

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

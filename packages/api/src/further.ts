/** How the resources of `further` are asked. Loaded with the first question to one of them. */
import { AvenantError } from './errors.js';
import type { Route } from './route.js';
import type { Routes } from './routes.js';
import type { Further, RouteGroup } from './verbs.js';

export const furtherResources: { readonly [R in Further]: () => Promise<Pick<Routes, R>> } = {
  access: () => import('./resources/access.js'),
  challenges: () => import('./resources/challenges.js'),
  tasks: () => import('./resources/tasks.js'),
  notifications: () => import('./resources/notifications.js'),
  contacts: () => import('./resources/contacts.js'),
  help: () => import('./resources/help.js'),
  organisations: () => import('./resources/organisations.js'),
  memberships: () => import('./resources/memberships.js'),
  attestations: () => import('./resources/attestations.js'),
};

export async function furtherRoute(name: Further, operation: string): Promise<Route> {
  const group = ((await furtherResources[name]()) as unknown as Record<Further, RouteGroup>)[name];
  if (!Object.hasOwn(group, operation)) throw new AvenantError('unknown', `${name}.${operation}: no such question`);
  return group[operation]!;
}

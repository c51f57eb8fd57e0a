/** How each question of who acts for companies is asked, and what it takes: the matrix of roles is made of these. */
import { randomUUID } from 'node:crypto';
import { routes, type Route } from '@avenant/api';
import type { CompanyName, Question } from './route-table.ts';

export type CompanyKind = 'organisation' | 'membership' | 'contract' | 'case' | 'document';
export type CompanyIds = Record<CompanyKind, string>;

export interface CompanyRow {
  ask: (of: CompanyIds, etag: string) => Omit<Question, 'method'>;
  done: number;
  /** The permission that it takes in the company; none for what everybody may ask about themselves. */
  permission?: string;
  /** Refused on every access that the insurer keeps, on one's own, and to all who may not manage accesses. */
  manages?: true;
  names?: readonly CompanyKind[];
}

const seen = (etag: string) => ({ 'If-Match': etag });
const move =
  (name: string, body?: unknown): CompanyRow['ask'] =>
  ({ membership }, etag) => ({ path: `/memberships/${membership}/${name}`, headers: seen(etag), ...(body !== undefined && { body }) });
const names = ['membership'] as const;

export const companyTable: Record<CompanyName, CompanyRow> = {
  'organisations.list': { ask: () => ({ path: '/organisations' }), done: 200 },
  'organisations.get': { ask: (of) => ({ path: `/organisations/${of.organisation}` }), done: 200, names: ['organisation'] },
  'organisations.enter': {
    ask: (of) => ({ path: '/sessions/current/context', body: { organisationId: of.organisation } }),
    done: 200,
    names: ['organisation'],
  },
  'profiles.get': {
    ask: (of) => ({ path: `/organisations/${of.organisation}/profile` }),
    done: 200,
    permission: 'contract.read',
    names: ['organisation'],
  },
  'profiles.change': {
    ask: (of, etag) => ({ path: `/organisations/${of.organisation}/profile`, body: { phone: '+33465710099' }, headers: seen(etag) }),
    done: 200,
    permission: 'company.write',
    names: ['organisation'],
  },
  'memberships.permissions': { ask: () => ({ path: '/permissions' }), done: 200 },
  'memberships.list': {
    ask: (of) => ({ path: `/organisations/${of.organisation}/memberships` }),
    done: 200,
    permission: 'access.read',
    names: ['organisation'],
  },
  'memberships.get': { ask: (of) => ({ path: `/memberships/${of.membership}` }), done: 200, permission: 'access.read', names },
  'memberships.invite': {
    ask: (of) => ({
      path: `/organisations/${of.organisation}/memberships`,
      body: {
        email: `new-${randomUUID()}@exemple.example`,
        givenName: 'Ana',
        familyName: 'Lopez',
        role: 'member',
        permissions: ['contract.read'],
        scope: { everyContract: true },
      },
      headers: { 'Idempotency-Key': randomUUID() },
    }),
    done: 201,
    manages: true,
    names: ['organisation'],
  },
  'memberships.change': {
    ask: ({ membership }, etag) => ({
      path: `/memberships/${membership}`,
      body: { permissions: ['contract.read', 'access.read'] },
      headers: seen(etag),
    }),
    done: 200,
    manages: true,
    names,
  },
  'memberships.suspend': { ask: move('suspend'), done: 200, manages: true, names },
  'memberships.resume': { ask: move('resume'), done: 200, manages: true, names },
  'memberships.resend': { ask: move('resend'), done: 200, manages: true, names },
  'memberships.accept': { ask: move('accept'), done: 200, names },
  'memberships.notify': { ask: move('notified', { notified: true }), done: 200, names },
  'memberships.remove': { ask: move('remove', { confirmation: 'ines.bakri@exemple.example' }), done: 200, manages: true, names },
};

export const companyRoutes = Object.entries(companyTable).map(([name, row]) => {
  const [resource, operation] = name.split('.') as [keyof typeof routes, string];
  const route = (routes[resource] as unknown as Record<string, Route>)[operation]!;
  return { ...row, name: name as CompanyName, method: route.method, template: route.path };
});
export type CompanyAsked = (typeof companyRoutes)[number];

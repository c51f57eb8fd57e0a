/** How each route is asked by whom it is for, and which ids it is asked with: what the matrix of roles and objects is made of. */
import { randomUUID } from 'node:crypto';
import { routes, type Route, type Routes } from '@avenant/api';
import { metadata } from './asker.ts';
import { claimRoutes } from './claim-route-table.ts';
import { statementRows } from './statement-route-rows.ts';

/** One account's own objects, an id of each kind. */
export type Kind =
  | 'contract'
  | 'case'
  | 'paying'
  | 'requirement'
  | 'upload'
  | 'arriving'
  | 'document'
  | 'attestation'
  | 'changeRequest'
  | 'premium'
  | 'claim'
  | 'callback'
  | 'statement'
  | 'benefit'
  | 'challenge'
  | 'draft';
export type Ids = Record<Kind, string>;

export interface Question {
  method: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}
export interface Row {
  /** How its owner asks. */
  ask: (of: Ids) => Omit<Question, 'method'>;
  /** What its owner is answered. */
  done: number;
  /** The ids that it names, in its path, query, body or headers. */
  names?: readonly Kind[];
  /** With an id that is not the caller's: as little as with none that ever was, but no refusal. */
  lists?: true;
  /** Answered without a session, or, as a way in, refused for another reason than the lack of one. */
  open?: number;
  /** Answered while only the access has ended. */
  outlives?: true;
}

export interface Asked extends Row {
  name: string;
  method: string;
  /** `/cases/{caseId}` */
  template: string;
}

type NameOf<G extends keyof Routes> = { [R in G]: `${R}.${keyof Routes[R] & string}` }[G];
/** Questions of who acts for companies have a matrix of their own, of roles: company-route-table.ts. */
export type CompanyName = NameOf<'organisations' | 'memberships'> | 'profiles.get' | 'profiles.change';
type Name = Exclude<NameOf<keyof Routes>, CompanyName>;
const at = (path: string, body?: unknown) => ({ path, ...(body !== undefined && { body }) });
const once = () => ({ 'Idempotency-Key': randomUUID() });
const token = 'A'.repeat(43);

/** Beside the port's routes: the bytes' side of uploads, the events, and the links that open one file for a minute. */
const besides: Record<string, Row & Pick<Asked, 'method' | 'template'>> = {
  'tus.announce': {
    method: 'POST',
    template: '/uploads',
    ask: (of) => ({
      path: '/uploads',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Length': '10',
        'Upload-Metadata': metadata({ filename: 'a.pdf', filetype: 'application/pdf', caseId: of.case, requirementId: of.requirement }),
      },
    }),
    done: 201,
    names: ['case', 'requirement'],
  },
  'tus.offset': {
    method: 'HEAD',
    template: '/uploads/{uploadId}',
    ask: (of) => ({ path: `/uploads/${of.arriving}`, headers: { 'Tus-Resumable': '1.0.0' } }),
    done: 200,
    names: ['arriving'],
  },
  'tus.bytes': {
    method: 'PATCH',
    template: '/uploads/{uploadId}',
    ask: (of) => ({
      path: `/uploads/${of.arriving}`,
      headers: { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' },
    }),
    done: 204,
    names: ['arriving'],
  },
  'tus.discard': {
    method: 'DELETE',
    template: '/uploads/{uploadId}',
    ask: (of) => ({ path: `/uploads/${of.arriving}`, headers: { 'Tus-Resumable': '1.0.0' } }),
    done: 204,
    names: ['arriving'],
  },
  stream: { method: 'GET', template: '/stream', ask: () => at('/stream'), done: 200 },
  file: { method: 'GET', template: '/files/{token}', ask: () => at(`/files/${token}`), done: 404, open: 404 },
};

/** A route of the port without its row here does not compile. What ends a session comes last. */
const table: Record<Name, Row> = {
  'tenant.config': { ask: () => at('/tenant/config'), done: 200, open: 200 },
  'help.topics': { ask: () => at('/help-topics?context=deposit'), done: 200, open: 200 },
  'contacts.list': {
    ask: (of) => at(`/contacts?caseId=${of.paying}&contractId=${of.contract}`),
    done: 200,
    open: 200,
    names: ['paying', 'contract'],
    lists: true,
  },
  'access.requestActivation': { ask: () => at('/activations', { identifier: '99999999' }), done: 200, open: 200 },
  'access.requestReset': { ask: () => at('/password-resets', { identifier: '99999998' }), done: 200, open: 200 },
  'access.recoverIdentifier': { ask: () => at('/identifier-recoveries', { email: 'nobody@courriel.example' }), done: 200, open: 200 },
  'access.link': { ask: () => at(`/access-links/${token}`), done: 410, open: 410 },
  'access.choosePassword': {
    ask: () => ({ ...at(`/access-links/${token}/password`, { password: 'Velours-Cobalt-48' }), headers: once() }),
    done: 410,
    open: 410,
  },
  'contracts.list': { ask: () => at('/contracts'), done: 200 },
  'contracts.get': { ask: (of) => at(`/contracts/${of.contract}`), done: 200, names: ['contract'] },
  'contracts.guarantees': { ask: (of) => at(`/contracts/${of.contract}/guarantees`), done: 200, names: ['contract'] },
  'contracts.risks': { ask: (of) => at(`/contracts/${of.contract}/risks`), done: 200, names: ['contract'] },
  'cases.list': { ask: (of) => at(`/cases?contractId=${of.contract}`), done: 200, names: ['contract'], lists: true },
  'cases.get': { ask: (of) => at(`/cases/${of.case}`), done: 200, names: ['case'] },
  'cases.requirements': { ask: (of) => at(`/cases/${of.case}/requirements`), done: 200, names: ['case'] },
  'cases.exchanges': { ask: (of) => at(`/cases/${of.case}/exchanges`), done: 200, names: ['case'] },
  'cases.decisions': { ask: (of) => at(`/cases/${of.paying}/decisions`), done: 200, names: ['paying'] },
  'uploads.receipt': { ask: (of) => at(`/uploads/${of.upload}/receipt`), done: 200, names: ['upload'] },
  'uploads.list': { ask: (of) => at(`/requirements/${of.requirement}/uploads`), done: 200, names: ['requirement'] },
  'documents.list': { ask: (of) => at(`/documents?caseId=${of.case}`), done: 200, names: ['case'], lists: true },
  'documents.get': { ask: (of) => at(`/documents/${of.document}`), done: 200, names: ['document'] },
  'documents.link': { ask: (of) => at(`/documents/${of.document}/links`, {}), done: 200, names: ['document'] },
  'attestations.list': {
    ask: (of) => at(`/attestations?contractId=${of.contract}`),
    done: 200,
    names: ['contract'],
    lists: true,
  },
  'attestations.get': { ask: (of) => at(`/attestations/${of.attestation}`), done: 200, names: ['attestation'] },
  // A contract that gives none: whose it is was looked at first.
  'attestations.request': {
    ask: (of) => ({
      ...at(`/contracts/${of.contract}/attestations`, {
        kind: 'nominative_worksite',
        worksite: { name: 'Les Cèdres', address: 'Exempleville', openingDate: '2026-12-01', cost: { amount: '1000.00', currency: 'EUR' } },
      }),
      headers: once(),
    }),
    done: 409,
    names: ['contract'],
  },
  'attestations.check': { ask: () => at('/public/attestations/BAT-0000-0000-0000'), done: 200, open: 200 },
  'profiles.requests': { ask: () => at('/change-requests'), done: 200 },
  'profiles.request': { ask: (of) => at(`/change-requests/${of.changeRequest}`), done: 200, names: ['changeRequest'] },
  // Read too long ago: whose it is was looked at first.
  'profiles.withdraw': {
    ask: (of) => ({ ...at(`/change-requests/${of.changeRequest}/withdraw`), headers: { 'If-Match': '"0"' } }),
    done: 412,
    names: ['changeRequest'],
  },
  'premiums.list': { ask: (of) => at(`/premium-notices?contractId=${of.contract}`), done: 200, names: ['contract'], lists: true },
  'premiums.get': { ask: (of) => at(`/premium-notices/${of.premium}`), done: 200, names: ['premium'] },
  ...claimRoutes,
  ...statementRows,
  'benefits.list': {
    ask: (of) => at(`/benefits?caseId=${of.paying}&contractId=${of.contract}`),
    done: 200,
    names: ['paying', 'contract'],
    lists: true,
  },
  'benefits.get': { ask: (of) => at(`/benefits/${of.benefit}`), done: 200, names: ['benefit'] },
  'tasks.list': { ask: () => at('/tasks'), done: 200 },
  'notifications.list': { ask: () => at('/notifications'), done: 200 },
  'notifications.preferences': { ask: () => at('/notification-preferences'), done: 200 },
  'notifications.prefer': {
    ask: () => ({ ...at('/notification-preferences', { notified: false, topics: [] }), headers: { 'If-Match': '"0"' } }),
    done: 412,
  },
  'notifications.readAll': { ask: () => at('/notifications/read-all', {}), done: 204 },
  'challenges.create': { ask: () => at('/challenges', { purpose: 'signature' }), done: 200 },
  // A code that is none: the challenge is there, and counts the try.
  'challenges.verify': { ask: (of) => at(`/challenges/${of.challenge}/verify`, { code: 'none' }), done: 422, names: ['challenge'] },
  // Sent a moment ago: another code has to wait.
  'challenges.resend': { ask: (of) => at(`/challenges/${of.challenge}/resend`, {}), done: 429, names: ['challenge'] },
  // Whose challenge was not made for a sign-in gets in by it as little as by one that never was.
  'challenges.verifySignIn': {
    ask: (of) => at(`/challenges/${of.challenge}/sign-in`, { code: 'none' }),
    done: 410,
    names: ['challenge'],
    lists: true,
    open: 410,
  },
  'cases.submit': {
    ask: (of) => ({
      ...at(`/cases/${of.case}/submissions`, { items: [{ requirementId: of.requirement, uploadIds: [of.upload] }] }),
      headers: once(),
    }),
    done: 201,
    names: ['case', 'requirement', 'upload'],
  },
  'cases.extend': {
    ask: (of) => ({
      ...at(`/cases/${of.paying}/extensions`, { periods: [{ start: '2026-11-21', end: '2026-11-30' }], resumedWork: false }),
      headers: once(),
    }),
    done: 201,
    names: ['paying'],
  },
  'session.current': { ask: () => at('/sessions/current'), done: 200, outlives: true },
  'session.renew': { ask: () => at('/sessions/current/renew', {}), done: 200, outlives: true },
  // A wrong password, so that the matrix signs nobody in by the way.
  'session.signIn': { ask: () => at('/sessions', { identifier: '99999997', password: 'guess' }), done: 401, open: 401 },
  'session.signOut': { ask: () => at('/sessions/current'), done: 204, open: 204, outlives: true },
};

const port = Object.entries(routes).flatMap(([resource, group]) =>
  Object.entries(group as Record<string, Route>).map(([name, route]) => ({ name: `${resource}.${name}` as Name | CompanyName, route })),
);

/** Every route of an insurer, in the order of the table. */
export const everyRoute: readonly Asked[] = [
  ...Object.entries(besides).map(([name, row]) => ({ ...row, name })),
  ...Object.entries(table).map(([name, row]) => {
    const { route } = port.find((one) => one.name === name)!;
    return { ...row, name, method: route.method, template: route.path };
  }),
];
export const namesOfThePort = port.map(({ name }) => name);

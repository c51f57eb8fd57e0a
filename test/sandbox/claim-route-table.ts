/** How the routes about claims are asked, and which ids they are asked with. */
import { randomUUID } from 'node:crypto';
import type { Routes } from '@avenant/api';
import type { Row } from './route-table.ts';

type ClaimResource = 'claims' | 'claimDrafts' | 'callbacks';
type ClaimRoute = { [R in ClaimResource]: `${R}.${keyof Routes[R] & string}` }[ClaimResource];
const at = (path: string, body?: unknown) => ({ path, ...(body !== undefined && { body }) });
const once = () => ({ 'Idempotency-Key': randomUUID() });

export const claimRoutes: Record<ClaimRoute, Row> = {
  // Of one contract: claim-drafts.test.ts, as the answer is another where there is nothing to declare on.
  'claimDrafts.definitions': { ask: () => at('/claim-definitions'), done: 200 },
  'claimDrafts.list': { ask: (of) => at(`/claim-drafts?contractId=${of.contract}`), done: 200, names: ['contract'], lists: true },
  // A contract that takes none online: whose it is was looked at first.
  'claimDrafts.create': {
    ask: (of) => ({ ...at('/claim-drafts', { contractId: of.contract, definitionId: 'qst_old' }), headers: once() }),
    done: 404,
    names: ['contract'],
  },
  'claimDrafts.get': { ask: (of) => at(`/claim-drafts/${of.draft}`), done: 200, names: ['draft'] },
  'claimDrafts.change': {
    ask: (of) => ({ ...at(`/claim-drafts/${of.draft}`, { stepId: 'documents' }), headers: { 'If-Match': '"0"' } }),
    done: 412,
    names: ['draft'],
  },
  'claimDrafts.discard': {
    ask: (of) => ({ ...at(`/claim-drafts/${of.draft}/discard`), headers: { 'If-Match': '"0"' } }),
    done: 412,
    names: ['draft'],
  },
  'claimDrafts.submit': {
    ask: (of) => ({ ...at(`/claim-drafts/${of.draft}/submit`, { declarationOfHonour: true }), headers: { ...once(), 'If-Match': '"0"' } }),
    done: 412,
    names: ['draft'],
  },
  'claims.list': { ask: (of) => at(`/claims?contractId=${of.contract}`), done: 200, names: ['contract'], lists: true },
  'claims.get': { ask: (of) => at(`/claims/${of.claim}`), done: 200, names: ['claim'] },
  // No offer was made: whose claim it is was looked at first.
  'claims.answerOffer': {
    ask: (of) => ({ ...at(`/claims/${of.claim}/offer-responses`, { offerId: 'off_1', response: 'accept' }), headers: once() }),
    done: 409,
    names: ['claim'],
  },
  'callbacks.slots': { ask: (of) => at(`/callback-slots?caseId=${of.claim}`), done: 200, names: ['claim'] },
  'callbacks.list': { ask: (of) => at(`/callback-requests?caseId=${of.claim}`), done: 200, names: ['claim'], lists: true },
  // Lumio calls nobody back.
  'callbacks.request': {
    ask: (of) => ({ ...at('/callback-requests', { topic: 'claim', phone: '+33639980012', caseId: of.claim }), headers: once() }),
    done: 409,
    names: ['claim'],
  },
  'callbacks.cancel': { ask: (of) => at(`/callback-requests/${of.callback}`), done: 204, names: ['callback'] },
};

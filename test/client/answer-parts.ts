/** What many answers hold. */
import type { InsurerApi } from '@avenant/api';

export const at = '2026-11-21T08:00:00Z';
export const money = { amount: '1234.50', currency: 'EUR' };
export const stored = {
  version: 7,
  etag: '"7"',
  createdAt: at,
  updatedAt: at,
  allowedActions: [{ rel: 'submit_requirement', enabled: false, reasonCode: 'late', requires: ['aal2'], deadline: '2026-12-04' }],
};
export const page = (item: unknown) => ({ items: [item], nextCursor: 'next', total: 1 });

export interface Example {
  ask: (api: InsurerApi) => Promise<unknown>;
  answer: unknown;
}

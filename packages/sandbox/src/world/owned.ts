import type { Row } from '../ports.js';
import { Refusal } from './refusal.js';

/** A record of this account's, or company's. Somebody else's is as absent as one that never was. */
export function owned<T extends { accountId: string }>(row: T | undefined, holder: Row): T {
  if (row?.accountId !== holder.id) throw new Refusal('not-found');
  return row;
}

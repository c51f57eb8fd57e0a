import type { AccountRow } from './records.js';
import { Refusal } from './refusal.js';

/** A record of this account's. Somebody else's is as absent as one that never was. */
export function owned<T extends { accountId: string }>(row: T | undefined, account: AccountRow): T {
  if (row?.accountId !== account.id) throw new Refusal('not-found');
  return row;
}

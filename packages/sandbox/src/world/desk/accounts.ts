import { sha256 } from '../fingerprint.js';
import { account as life, type AccountState } from '../machines.js';
import { notify } from '../notifications.js';
import type { AccountRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { endSessions } from '../sessions.js';
import type { World } from '../world.js';

export function accountOf(world: World, id: string): AccountRow {
  const row = world.rows.accounts.get(id);
  if (!row) throw new Refusal('not-found');
  return row;
}

function move(world: World, row: AccountRow, to: AccountState, title: string): void {
  world.rows.accounts.put({ ...row, state: life.move(row.state, to) });
  notify(world, row.id, { type: 'security', title, severity: 'critical' });
}

/** Nobody gets in any more, and whoever is in is out. */
export function lockAccount(world: World, id: string): void {
  world.store.transaction(() => {
    move(world, accountOf(world, id), 'locked', "L'accès à votre espace a été bloqué");
    endSessions(world, 'session', id);
  });
}

export const canUnlock = (state: AccountState) => state === 'locked' || state === 'suspended';

/** Lets the account in again, failed sign-ins forgotten. Activating is the customer's own move, not the desk's. */
export async function unlockAccount(world: World, id: string): Promise<void> {
  const attempts = await sha256(accountOf(world, id).username);
  world.store.transaction(() => {
    const row = accountOf(world, id);
    if (!canUnlock(row.state)) throw new Refusal('state-conflict', { reasonCode: `account_${row.state}` });
    move(world, row, 'active', "L'accès à votre espace est rétabli");
    world.rows.attempts.delete(attempts);
  });
}

/** Ends the account's sessions, or only their access, which can be renewed. */
export function endSessionsOf(world: World, id: string, what: 'access' | 'session'): void {
  world.store.transaction(() => endSessions(world, what, accountOf(world, id).id));
}

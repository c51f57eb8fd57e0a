import type { Session } from '@avenant/api';
import { session as life, type SessionState } from './machines.js';
import type { AccountRow, SessionRow } from './records.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

const minute = 60_000;
const access = 5 * minute;
const idle = 15 * minute;
const absolute = 12 * 60 * minute;

/** Opens a session under a key made by the door; `method`: how the second step was done, where one was asked. */
export function openSession(world: World, key: string, account: AccountRow, method?: string): SessionRow {
  const now = world.now();
  const row: SessionRow = {
    id: key,
    accountId: account.id,
    state: method
      ? life.move('anonymous', 'password_ok', 'mfa_required', 'authenticated')
      : life.move('anonymous', 'password_ok', 'authenticated'),
    authTime: now,
    accessExpiresAt: now + access,
    lastActivityAt: now,
    expiresAt: now + absolute,
    ...(method ? { amr: ['pwd', method] } : {}),
  };
  world.rows.sessions.put(row);
  return row;
}

function end(world: World, row: SessionRow, how: SessionState): void {
  world.rows.sessions.put({ ...row, state: life.move(row.state, how) });
  world.bulletin.recheck(row.accountId);
}

/** The session of this key while it lives, its access ended or not; otherwise refuses with `unauthenticated`. */
export function livingSession(world: World, key: string | undefined): SessionRow {
  const row = key === undefined ? undefined : world.rows.sessions.get(key);
  if (row?.state !== 'authenticated') throw new Refusal('unauthenticated');
  const now = world.now();
  if (now >= row.expiresAt || now >= row.lastActivityAt + idle) {
    end(world, row, 'expired');
    throw new Refusal('unauthenticated');
  }
  return row;
}

/** When a session ends by itself, if that is within two minutes. */
export function aboutToEnd(world: World, row: SessionRow): string | undefined {
  const end = Math.min(row.lastActivityAt + idle, row.expiresAt);
  return end - world.now() <= 2 * minute ? world.instant(end) : undefined;
}

/** The session of this key, its access being good; `session-expired` asks to renew it. */
export function openAccess(world: World, key: string | undefined): SessionRow {
  const row = livingSession(world, key);
  if (world.now() >= row.accessExpiresAt) throw new Refusal('session-expired');
  return row;
}

/** Notes activity; written once a second at most. */
export function touch(world: World, row: SessionRow): SessionRow {
  const now = world.now();
  if (now - row.lastActivityAt < 1000) return row;
  const touched = { ...row, lastActivityAt: now };
  world.rows.sessions.put(touched);
  return touched;
}

export function renew(world: World, key: string | undefined): SessionRow {
  const now = world.now();
  const renewed = { ...livingSession(world, key), accessExpiresAt: now + access, lastActivityAt: now };
  world.rows.sessions.put(renewed);
  return renewed;
}

export function signOut(world: World, key: string | undefined): void {
  const row = key === undefined ? undefined : world.rows.sessions.get(key);
  if (row && life.can(row.state, 'signed_out')) end(world, row, 'signed_out');
}

/** Ends sessions from outside: their access only (it can be renewed), or altogether. */
export function endSessions(world: World, what: 'access' | 'session', accountId?: string): number {
  const rows = (accountId ? world.rows.sessions.of(accountId) : world.rows.sessions.all()).filter((row) => row.state === 'authenticated');
  for (const row of rows)
    if (what === 'session') end(world, row, 'revoked');
    else world.rows.sessions.put({ ...row, accessExpiresAt: Math.min(row.accessExpiresAt, world.now()) });
  return rows.length;
}

export function viewSession(world: World, row: SessionRow): Session {
  const account = world.rows.accounts.get(row.accountId);
  if (account?.state !== 'active') throw new Refusal('unauthenticated');
  return {
    state: 'authenticated',
    accountId: account.id,
    displayName: account.displayName,
    aal: row.amr ? 'aal2' : 'aal1',
    amr: row.amr ?? ['pwd'],
    authTime: world.instant(row.authTime),
    accessExpiresAt: world.instant(row.accessExpiresAt),
    idleExpiresAt: world.instant(Math.min(row.lastActivityAt + idle, row.expiresAt)),
    expiresAt: world.instant(row.expiresAt),
  };
}

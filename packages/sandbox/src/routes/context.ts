import type { Context as HonoContext, Hono } from 'hono';
import type { DoorEnv } from '../ports.js';
import type { AccountRow, SessionRow } from '../world/records.js';
import { touch, openAccess } from '../world/sessions.js';
import { Refusal } from '../world/refusal.js';
import type { World } from '../world/world.js';

/** Where a body is to be broken off (test mode): after so many octets kept. */
export interface Interruption {
  after: number;
  by: 'drop' | 'unauthenticated' | 'session-expired';
}

export interface Env {
  Bindings: DoorEnv;
  Variables: { requestId: string; interruption?: Interruption };
}
export type App = Hono<Env>;
export type Context = HonoContext<Env>;

/** Who asks. */
export interface Caller {
  account: AccountRow;
  session: SessionRow;
}

/** The caller's account, their access being open; asking counts as activity unless it is `quiet`. */
export function callerOf(world: World, request: Request, quiet = false): Caller {
  const open = openAccess(world, world.sessions.keyOf(request));
  const account = world.rows.accounts.get(open.accountId);
  if (account?.state !== 'active') throw new Refusal('unauthenticated');
  return { account, session: quiet ? open : touch(world, open) };
}

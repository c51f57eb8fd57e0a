import type { Context as HonoContext, Hono } from 'hono';
import { holderOf, type Holder } from '../world/companies/holder.js';
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

const header = 'X-Organisation-Id';
/** The company that a question is asked for, where it names one. */
export const companyNamed = (request: Request): string | undefined => request.headers.get(header) || undefined;
/**
 * Tells the page which company it was answered for; it names it from then on. Who enters one, or signs in, is told even that there is none;
 * an answer to a question that named its company tells nothing, so that one which comes late takes no page back.
 */
export function tellCompany(c: Context, id: string | undefined, { always = false } = {}): void {
  if (always) c.header(header, id ?? '');
  else if (id !== undefined && companyNamed(c.req.raw) === undefined) c.header(header, id);
}

/** Whose things the caller asks for: their own where a question takes no permission, or where they act for nobody. */
export function holderFor(world: World, c: Context, caller: Caller, permission: string | readonly string[] | undefined): Holder {
  if (permission === undefined) return { id: caller.account.id };
  const holder = holderOf(world, caller, companyNamed(c.req.raw), permission);
  tellCompany(c, holder.membership?.organisationId);
  return holder;
}

import type { PathParams, Route } from '@avenant/api';
import { fingerprint } from '../world/fingerprint.js';
import { once } from '../world/intents.js';
import { demandStepUp, stepUpFor, useUpStepUp } from '../world/step-up.js';
import type { World } from '../world/world.js';
import { permissionFor } from '../world/companies/permissions.js';
import type { Holder } from '../world/companies/holder.js';
import { callerOf, holderFor, type App, type Caller, type Context } from './context.js';
import { inputOf } from './input.js';

export interface Ask<T> extends Caller {
  c: Context;
  /** Whose things are asked for: the caller's own, or those of a company that they act for. */
  holder: Holder;
  input: T;
}

/** `/cases/{caseId}` as Hono writes it. */
const pathOf = (route: Route) => route.path.replace(/\{(\w+)\}/g, ':$1');

const hasEtag = (body: unknown): body is { etag: string } =>
  typeof body === 'object' && body !== null && typeof (body as { etag?: unknown }).etag === 'string';

/** The answer to a GET: with its entity tag, or 304 where the caller has it already (RFC 9110, 13.1.2). */
function read(c: Context, body: unknown): Response {
  const text = JSON.stringify(body);
  const etag = hasEtag(body) ? body.etag : `W/"${fingerprint(text)}"`;
  c.header('ETag', etag);
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  if (c.req.header('if-none-match')?.split(',').map(bare).includes(bare(etag))) return c.body(null, 304);
  const next = (body as { nextCursor?: string }).nextCursor;
  if (next) {
    const url = new URL(c.req.url);
    url.searchParams.set('cursor', next);
    c.header('Link', `<${url.pathname}${url.search}>; rel="next"`);
  }
  return c.body(text, 200, { 'Content-Type': 'application/json' });
}

const respond = (c: Context, route: Route, body: unknown, status: 200 | 201 | 202): Response => {
  if (!route.answer) return c.body(null, 204);
  return route.method === 'GET' ? read(c, body) : c.json(body as object, status);
};

/** Serves a route that needs no session, or sees to it by itself. */
export function answerOpen<P extends string, I, O>(
  app: App,
  route: Route<P, I, O>,
  work: (ask: { c: Context; input: PathParams<P> & I }) => O | Promise<O>,
  status: 200 | 201 = 200,
): void {
  app.on(route.method, pathOf(route), async (c) => respond(c, route, await work({ c, input: await inputOf(c, route) }), status));
}

/** Serves a route to whoever is signed in. A `quiet` one does not lengthen the session. */
export function answer<P extends string, I, O>(
  app: App,
  world: World,
  route: Route<P, I, O>,
  work: (ask: Ask<PathParams<P> & I>) => O | Promise<O>,
  { quiet = false, status = () => 200 }: { quiet?: boolean; status?: (answer: O) => 200 | 202 } = {},
): void {
  const permission = permissionFor(route.method, route.path);
  app.on(route.method, pathOf(route), async (c) => {
    const caller = callerOf(world, c.req.raw, quiet);
    const holder = holderFor(world, c, caller, permission);
    const answered = await work({ ...caller, holder, c, input: await inputOf(c, route) });
    return respond(c, route, answered, status(answered));
  });
}

/** Serves a route that makes a record, once per intent: `prepare` does what takes time, the step it answers writes. */
export function create<P extends string, I, O>(
  app: App,
  world: World,
  route: Route<P, I, O>,
  prepare: (ask: Ask<PathParams<P> & I>) => Promise<() => O>,
): void {
  const permission = permissionFor(route.method, route.path);
  app.on(route.method, pathOf(route), async (c) => {
    const caller = callerOf(world, c.req.raw);
    const holder = holderFor(world, c, caller, permission);
    const input = await inputOf<PathParams<P> & I>(c, route);
    const intent = {
      account: caller.account,
      key: c.req.header('idempotency-key'),
      request: `${c.req.method} ${c.req.path} ${holder.membership ? `${holder.id} ` : ''}${JSON.stringify(input)}`,
    };
    const purpose = stepUpFor(world, route.method, route.path);
    const { answer: body, replayed } = await once(world, intent, async () => {
      if (purpose) await demandStepUp(world, caller.session, purpose, intent.request);
      const commit = await prepare({ ...caller, holder, c, input });
      return () => {
        const made = commit();
        if (purpose) useUpStepUp(world, caller.session, purpose);
        return made;
      };
    });
    if (replayed) c.header('Idempotency-Replayed', 'true');
    return respond(c, route, body, 201);
  });
}

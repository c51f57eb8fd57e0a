import { AvenantError, eachVerb, isAvenantError, type CallOptions, type Route, type UncheckedApi, type UploadVerbs } from '@avenant/api';
import { uuid } from '@avenant/api/uuid.js';
import { cuttable } from './abortable.js';
import type { HttpClientConfig } from './http-client-config.js';
import { lazily } from './lazily.js';
import { systemPlatform } from './platform.js';
import { again } from './retry.js';
import { createServerClock } from './server-clock.js';
import { createSession } from './session.js';
import { createWire, type Ask, type Reply } from './wire.js';

/** Asks until answered, refused or out of time: one deadline over retries and a renewed session. `safe`: may be repeated. */
export type Asking = (ask: Ask & { safe: boolean }, signal: AbortSignal | undefined) => Promise<Reply>;

/** Path and query or body of a call, from the one flat object that it is asked with. */
function addressed(route: Route, name: string, rest: Map<string, unknown>): Pick<Ask, 'path' | 'body'> {
  const path = route.path.replace(/\{(\w+)\}/g, (_, param: string) => {
    const id = rest.get(param);
    rest.delete(param);
    // An empty or dotted id would ask another route: no such thing exists.
    if (typeof id !== 'string' || /^\.{0,2}$/.test(id)) throw new AvenantError('not-found', name);
    return encodeURIComponent(id);
  });
  if (!route.input) return { path };
  if (route.method !== 'GET') return { path, body: JSON.stringify(Object.fromEntries(rest)) };
  const query = new URLSearchParams();
  for (const [key, value] of rest) if (value !== undefined) query.set(key, String(value));
  return { path: query.size ? `${path}?${query}` : path };
}

function json(name: string, { text }: Reply): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the body: it stays here.
    throw new AvenantError('invalid-answer', name);
  }
}

/** The port over HTTP; answers are as they came. See `HttpClientConfig`. */
export function http(config: HttpClientConfig): UncheckedApi {
  const platform = { ...systemPlatform(), ...config.platform };
  const timeoutMs = config.timeoutMs ?? 30_000;
  const clock = createServerClock(platform.monotonic);
  const wire = createWire(config, clock);
  const session = createSession(config, wire, platform, timeoutMs);
  /** The tenant's configuration as it last came, for what needs it later. */
  let tenant: unknown;

  const ask: Asking = (asked, outer) =>
    cuttable(asked.route, outer, async (signal, allow) => {
      allow(timeoutMs);
      const deadline = platform.monotonic() + timeoutMs;
      const attempt = () => session.within(asked, signal, () => wire.exchange(asked, signal));
      try {
        return await (asked.safe ? attempt().catch((error) => again(platform, { deadline, signal }, error, attempt)) : attempt());
      } catch (error) {
        // Ended again right after a renewal (a cookie that the browser drops): only signing in is left.
        if (!isAvenantError(error) || error.code !== 'session-expired') throw error;
        throw new AvenantError('unauthenticated', asked.route, error.details);
      }
    });

  const answering = async (route: Route, name: string, input: object, options: CallOptions, repeatable = true): Promise<unknown> => {
    const safe = repeatable && (route.method === 'GET' || route.method === 'DELETE' || route.creates === true);
    const rest = new Map<string, unknown>(Object.entries(input));
    const guard = route.guard?.(rest);
    const { path, body } = addressed(route, name, rest);
    const headers = {
      ...guard,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(route.creates && { 'Idempotency-Key': options.idempotencyKey ?? uuid() }),
    };
    const open = route.open ?? name === 'session.renew';
    const reply = await ask({ route: name, method: route.method, path, headers, body, open, safe }, options.signal);
    const answer = route.answer && json(name, reply);
    if (name === 'tenant.config') tenant = answer;
    // Who looks at uploads is about to make one: what it takes is fetched before the file is chosen. A failure tells itself then.
    if (name === 'uploads.list') verbs(name).catch(() => {});
    return answer;
  };

  const receipts = lazily(async () => (await import('@avenant/api/resources/uploads.js')).uploads.receipt);
  const receipt = async (uploadId: string, signal: AbortSignal | undefined) =>
    // Sending has its own patience, longer than a read's: it goes on from here after an outage too.
    answering(await receipts('uploads.receipt'), 'uploads.receipt', { uploadId }, { signal }, false);
  const tools = { wire, session, platform, ask, receipt, tenant: () => tenant };
  const verbs = lazily(async () => (await import('./upload.js')).createUploads(config, tools));
  const events = lazily(async () => (await import('./events.js')).createEvents(config, tools));
  return eachVerb<UncheckedApi>((verb) => {
    const asked = lazily(verb.route);
    return async (input, options = {}) => {
      const route = await asked(verb.name);
      if (route) return answering(route, verb.name, input ?? {}, options);
      if (verb.name === 'events.watch') return (await events(verb.name)).watch(input as never, options);
      return (await verbs(verb.name))[verb.name.slice(8) as keyof UploadVerbs](input as never, options);
    };
  }, clock.now);
}

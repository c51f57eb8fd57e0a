import { AvenantError } from '@avenant/api';
import { uuid } from '@avenant/api/uuid.js';
import type { HttpClientConfig } from './http-client-config.js';
import { lazily } from './lazily.js';
import type { ServerClock } from './server-clock.js';

/** One HTTP request, as the insurer's routes see it. */
export interface Ask {
  /** For errors: `contracts.list`. */
  route: string;
  method: string;
  /** From the base URL, ids already percent-encoded: `/contracts/ctr_1?limit=20`. */
  path: string;
  headers?: Record<string, string>;
  body?: string | undefined;
  /** Answers without a session: no token goes with it, and none is renewed for it. */
  open?: boolean | undefined;
}

/** An answer whose body has arrived whole. */
export interface Reply {
  status: number;
  header: (name: string) => string | null;
  text: string;
}

/** One request, one answer: no second try, no renewal. */
export interface Wire {
  url(path: string): string;
  credentials: RequestCredentials;
  /** What every request carries. */
  headers(ask: Pick<Ask, 'route' | 'open'>, signal: AbortSignal): Promise<Record<string, string>>;
  /** Takes the time from an answer, and throws the error that it is unless it is a success. */
  accept(ask: Pick<Ask, 'route' | 'method'>, reply: Reply): Promise<Reply>;
  exchange(ask: Ask, signal: AbortSignal): Promise<Reply>;
}

/** Most answers are none. */
const problems = lazily(() => import('./problem.js'));

/** No answer at all: the caller's or the deadline's reason, else `offline` or `network`. */
export const unreachable = (route: string, signal: AbortSignal, cause: unknown): unknown =>
  signal.aborted ? signal.reason : new AvenantError(globalThis.navigator?.onLine === false ? 'offline' : 'network', route, {}, { cause });

export function createWire(config: HttpClientConfig, clock: ServerClock): Wire {
  const url = (path: string) => new URL(`.${path}`, new URL(`${config.baseUrl.replace(/\/+$/, '')}/`, globalThis.location?.href)).href;
  const credentials = config.credentials ?? (config.getToken ? 'omit' : 'include');

  const token = async (route: string, signal: AbortSignal) => {
    try {
      return await config.getToken?.({ renew: false, signal });
    } catch (cause) {
      throw signal.aborted ? signal.reason : new AvenantError('unauthenticated', route, {}, { cause });
    }
  };

  /** The company that this page's questions are about: a page stays in its own, whatever another tab enters. */
  let company: string | null = null;

  const wire: Wire = {
    url,
    credentials,
    async headers({ route, open }, signal) {
      const language = config.language?.();
      const bearer = open ? undefined : await token(route, signal);
      return {
        Accept: 'application/json',
        'X-Request-Id': uuid(),
        ...(language && { 'Accept-Language': language }),
        ...(company && { 'X-Organisation-Id': company }),
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
      };
    },
    async accept({ route, method }, reply) {
      clock.read(reply);
      if (reply.status >= 200 && reply.status < 300) {
        // Told where a question named none, and by what enters one or signs somebody in (empty: none).
        company = reply.header('X-Organisation-Id') ?? company;
        return reply;
      }
      const error = (await problems(route)).problem(route, reply, clock.now());
      // The answer to a HEAD has no body to say which of the two 401 it is: asking for a renewal will tell.
      throw method === 'HEAD' && error.code === 'unauthenticated' ? new AvenantError('session-expired', route, error.details) : error;
    },
    async exchange(ask, signal) {
      const target = url(ask.path);
      const headers = { ...(await wire.headers(ask, signal)), ...ask.headers };
      let reply: Reply;
      try {
        // no-store: what is personal stays out of the disk's cache, and X-Server-Time is never an old one.
        const init = { method: ask.method, headers, body: ask.body ?? null, credentials, signal, cache: 'no-store' } as const;
        const response = await (config.fetch ?? fetch)(target, init);
        reply = { status: response.status, header: (name) => response.headers.get(name), text: await response.text() };
      } catch (cause) {
        throw unreachable(ask.route, signal, cause);
      }
      return wire.accept(ask, reply);
    },
  };
  return wire;
}

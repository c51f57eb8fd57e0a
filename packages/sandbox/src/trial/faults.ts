import { createMiddleware } from 'hono/factory';
import { ConnectionDropped } from '../ports.js';
import type { Env } from '../routes/context.js';
import { readFault, type Fault, type Spoiling } from './fault.js';

/** A fault that waits for its requests. `path` is relative to `/v1`; `*` stands for anything but a slash, `**` for anything. */
export interface ArmedFault {
  method?: string | undefined;
  path?: string | undefined;
  fault: string;
  /** How many requests meet it; one unless told. */
  times?: number | undefined;
}

const matcher = (pattern: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*/g, '\u0000')
      .replace(/\*/g, '[^/]*')
      .replaceAll('\u0000', '.*')}$`,
  );

/** The faults of one sandbox: those armed, and the `once` keys that are used up. */
export class Faults {
  readonly #used = new Set<string>();
  #armed: { method: string | undefined; path: RegExp; fault: Fault; left: number }[] = [];

  arm({ method, path = '**', fault, times = 1 }: ArmedFault): void {
    this.#armed.push({ method: method?.toUpperCase(), path: matcher(path), fault: readFault(fault), left: times });
  }
  clear(): void {
    this.#armed = [];
    this.#used.clear();
  }
  /** The fault that this request meets: its own, or the first armed for it. */
  meet(method: string, path: string, header: string | undefined): Fault | undefined {
    const armed = this.#armed.find((one) => (!one.method || one.method === method) && one.path.test(path));
    const fault = header ? readFault(header) : armed?.fault;
    if (!header && armed && --armed.left === 0) this.#armed = this.#armed.filter((one) => one !== armed);
    if (fault?.once === undefined) return fault;
    if (this.#used.has(fault.once)) return undefined;
    this.#used.add(fault.once);
    return fault;
  }
}

const page = '<!doctype html><html lang="fr"><title>Portail captif</title><p>Acceptez les conditions du réseau.</p></html>';

/** What there is to spoil: of a stream that does not end, one event. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text();
  await response.body?.cancel();
  return 'event: case.updated\ndata: {"type":"case.updated"}\n\n';
}

async function spoil(response: Response, how: Spoiling): Promise<Response> {
  const text = await textOf(response);
  const body = { truncated: text.slice(0, Math.ceil(text.length / 2)), malformed: `{"items": [}, ${text}`, html: page, empty: '' }[how];
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  if (how === 'html') headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(body, { status: response.status === 204 ? 200 : response.status, headers });
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets requests meet their faults (test mode only). `prefix` is what comes before the routes' own paths. */
export const meetFaults = (faults: Faults, prefix: string) =>
  createMiddleware<Env>(async (c, next) => {
    const fault = faults.meet(c.req.method, c.req.path.slice(prefix.length), c.req.header('x-sandbox-fault'));
    if (!fault) return next();
    if (fault.latency) await wait(fault.latency);
    if (fault.drop) throw new ConnectionDropped('dropped by the test');
    if (fault.retryAfter !== undefined) c.header('Retry-After', fault.retryAfter);
    if (fault.refusal) throw fault.refusal;
    if (fault.interruption) c.set('interruption', fault.interruption);
    await next();
    if (fault.body) c.res = await spoil(c.res, fault.body);
  });

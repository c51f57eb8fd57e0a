/** The sandbox in a page: the same routes, behind MSW. */
import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { createSandbox, type Sandbox } from '../app.js';
import { MemoryFiles } from '../memory/memory-files.js';
import { MemoryStore } from '../memory/memory-store.js';
import { ConnectionDropped, type Clock } from '../ports.js';
import { randomIds } from '../random-ids.js';
import { batisseuse } from '../world/seed/batisseuse.js';
import { lumio } from '../world/seed/lumio.js';
import type { Seed } from '../world/seed/seed.js';
import type { World } from '../world/world.js';
import { openSession } from '../world/sessions.js';
import { PageSessions } from './page-sessions.js';
import { Pbkdf2Passwords } from './pbkdf2-passwords.js';

export interface BrowserSandboxOptions {
  seed?: Seed;
  /** Milliseconds added to every answer. */
  latency?: number;
  /** Already signed in: `true` for the first account, or the identifier of another. */
  signedIn?: boolean | string;
  /** The insurer's side, the desk and the outbox; open unless told. */
  desk?: boolean;
  /** How long a scan takes, in milliseconds. */
  scanDelay?: number;
  clock?: Clock;
  /** Brings the world into the state that a story or a test begins with, before anybody is answered. */
  given?: (world: World) => void | Promise<void>;
}

/** A world of its own each time: a story or a test makes one and throws it away. */
export interface BrowserSandbox extends Sandbox {
  /** For `setupWorker(...handlers)`. */
  readonly handlers: HttpHandler[];
  /** Opens a session without the sign-in route. */
  signInAs(identifier: string): Promise<void>;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function createBrowserSandbox({
  seed = lumio,
  latency = 0,
  signedIn = false,
  desk,
  scanDelay,
  clock = Date,
  given,
}: BrowserSandboxOptions = {}): BrowserSandbox {
  const sessions = new PageSessions();
  const sandbox = createSandbox(
    { store: new MemoryStore(), files: new MemoryFiles(), sessions, passwords: new Pbkdf2Passwords(), clock, ids: randomIds },
    {
      seed,
      testMode: true,
      ...(desk === undefined ? {} : { desk }),
      ...(scanDelay === undefined ? {} : { scanDelay }),
      onError: (error) => console.error(error),
    },
  );
  const signInAs = async (identifier: string) => {
    await sandbox.ready;
    const [account] = sandbox.world.rows.accounts.of(identifier);
    if (!account) throw new Error('no such sample account');
    openSession(sandbox.world, sessions.issue(), account);
  };
  const first = typeof signedIn === 'string' ? signedIn : seed.accounts[0]?.username;
  const prepare = async () => {
    await sandbox.ready;
    await given?.(sandbox.world);
    if (signedIn && first !== undefined) await signInAs(first);
  };
  const prepared = prepare();
  prepared.catch(() => {});

  const fetch: Sandbox['fetch'] = async (request, env) => {
    await prepared;
    if (latency > 0) await wait(latency);
    return sandbox.fetch(request, env);
  };
  const relay = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await fetch(request);
    } catch (error) {
      if (error instanceof ConnectionDropped) return HttpResponse.error();
      throw error;
    }
  };
  return {
    ...sandbox,
    ready: prepared,
    fetch,
    signInAs,
    handlers: [
      http.all(`*/api/${seed.config.id}/v1/*`, relay),
      http.all(`*/api/${seed.config.id}/__test/*`, relay),
      http.all(`*/api/${seed.config.id}/desk/*`, relay),
      http.all(`*/api/${seed.config.id}/outbox`, relay),
    ],
  };
}

export { batisseuse, lumio };

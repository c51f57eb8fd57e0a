/** The sandbox as a real server: SQLite, files on disk, cookies, and the portal's own pages beside it. */
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createSandbox, type Sandbox } from '../app.js';
import { ConnectionDropped } from '../ports.js';
import { randomIds } from '../random-ids.js';
import { batisseuse } from '../world/seed/batisseuse.js';
import { lumio } from '../world/seed/lumio.js';
import type { Seed } from '../world/seed/seed.js';
import { CookieSessions } from './cookie-sessions.js';
import { DiskFiles } from './disk-files.js';
import { closeAfterEarlyAnswer } from './early-answer.js';
import { OriginList } from './origin-list.js';
import { ScryptPasswords } from './scrypt-passwords.js';
import { SqliteStore } from './sqlite-store.js';
import { serveSite, type StaticSite } from './static-site.js';

export interface SandboxServerOptions {
  /** 0 for any that is free. */
  port: number;
  /** Where the world lives; must not be inside anything that is served. */
  dataDir: string;
  /** Starts afresh. */
  reset?: boolean;
  /** Opens the fault header and the control routes, and makes passwords cheap. Never on a machine that others can reach. */
  testMode?: boolean;
  /** Opens the insurer's side, `/api/{tenant}/desk` and `/outbox`; so does test mode. Never on a machine that others can reach. */
  desk?: boolean;
  /** Folders to serve beside the API; the longest prefix wins. */
  staticDirs?: readonly StaticSite[];
  /** Other pages that may ask, as origins. The server's own are always on the list. */
  allowedOrigins?: readonly string[];
  scanDelay?: number;
  /** The insurers of this server, each under `/api/{its id}` with its own store, files and cookie; both sample ones unless told. */
  seeds?: readonly Seed[];
}

export interface SandboxServer {
  /** `http://localhost:4173` */
  readonly origin: string;
  readonly port: number;
  /** The first of its insurers. */
  readonly sandbox: Sandbox;
  /** All of them, by id. */
  readonly sandboxes: ReadonlyMap<string, Sandbox>;
  /** Lets running answers end for a second, keeps what has arrived, closes the world. */
  close(): Promise<void>;
}

function openSandbox(seed: Seed, options: SandboxServerOptions, port: number): Sandbox {
  const folder = join(options.dataDir, seed.config.id);
  if (options.reset) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port}`);
  return createSandbox(
    {
      store: new SqliteStore(join(folder, 'world.sqlite')),
      files: new DiskFiles(join(folder, 'files')),
      sessions: new CookieSessions(seed.config.id),
      passwords: new ScryptPasswords(options.testMode ? 2 ** 10 : 2 ** 17),
      clock: Date,
      ids: randomIds,
      origins: new OriginList([...own, ...(options.allowedOrigins ?? [])]),
    },
    {
      seed,
      testMode: options.testMode ?? false,
      ...(options.desk === undefined ? {} : { desk: options.desk }),
      ...(options.scanDelay === undefined ? {} : { scanDelay: options.scanDelay }),
      onError: (error) => console.error(error),
    },
  );
}

const notHere = () => new Response('Cette page n’existe pas.', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/** `running` holds every answer that is being made. */
function listenerOf(sandboxes: ReadonlyMap<string, Sandbox>, staticDirs: readonly StaticSite[], running: Set<Promise<unknown>>) {
  const sites = staticDirs.toSorted((a, b) => b.prefix.length - a.prefix.length).map(serveSite);
  const answer = async (request: Request, incoming: IncomingMessage): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/')) {
      // An insurer that there is none of is not found by any of them.
      const sandbox = sandboxes.get(pathname.split('/')[2]!) ?? [...sandboxes.values()][0]!;
      return sandbox.fetch(request, { body: { [Symbol.asyncIterator]: () => incoming.iterator({ destroyOnReturn: false }) } });
    }
    for (const site of sites) {
      const response = await site(request);
      if (response) return response;
    }
    return notHere();
  };
  return getRequestListener(
    async (request, { incoming, outgoing }) => {
      closeAfterEarlyAnswer(incoming as IncomingMessage, outgoing as ServerResponse);
      try {
        const answering = answer(request, incoming as IncomingMessage);
        running.add(answering);
        const done = () => running.delete(answering);
        answering.then(done, done);
        return await answering;
      } catch (error) {
        if (error instanceof ConnectionDropped) (incoming as IncomingMessage).socket.destroy();
        throw error;
      }
    },
    {
      overrideGlobalObjects: false,
      autoCleanupIncoming: false,
      errorHandler: (error) => (error instanceof ConnectionDropped ? undefined : new Response(null, { status: 500 })),
    },
  );
}

/** Starts the server on this machine's own interface alone. */
export async function startSandboxServer(options: SandboxServerOptions): Promise<SandboxServer> {
  let open: (listener: ReturnType<typeof listenerOf>) => void = () => {};
  // Who comes before the world is there, waits.
  const listener = new Promise<ReturnType<typeof listenerOf>>((resolve) => (open = resolve));
  // An upload may take as long as it takes; a connection that says nothing does not.
  const server = createServer({ requestTimeout: 0, headersTimeout: 20_000, keepAliveTimeout: 10_000 }, async (incoming, outgoing) =>
    (await listener)(incoming, outgoing),
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const running = new Set<Promise<unknown>>();
  const sandboxes = new Map<string, Sandbox>();
  try {
    for (const seed of options.seeds ?? [lumio, batisseuse]) sandboxes.set(seed.config.id, openSandbox(seed, options, port));
    await Promise.all([...sandboxes.values()].map(({ ready }) => ready));
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
  const all = [...sandboxes.values()];
  open(listenerOf(sandboxes, options.staticDirs ?? [], running));
  return {
    origin: `http://localhost:${port}`,
    port,
    sandbox: all[0]!,
    sandboxes,
    async close() {
      // Who listens to events would listen for ever.
      for (const { world } of all) world.bulletin.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      // An answer that ends now leaves its connection open for the next question.
      const tidying = setInterval(() => server.closeIdleConnections(), 20);
      const impatience = setTimeout(() => server.closeAllConnections(), 1000);
      await closed;
      clearInterval(tidying);
      clearTimeout(impatience);
      // What a cut upload had brought is still being written.
      await Promise.allSettled(running);
      for (const { world } of all) world.store.close();
    },
  };
}

export { batisseuse, lumio, type StaticSite };

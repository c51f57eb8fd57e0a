/** The built portal on the real sandbox server, in test mode, with a world of its own for each test. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { startSandboxServer, type SandboxServer, type SandboxServerOptions } from '@avenant/sandbox/node.js';
import { cable, type Cable } from '../client/cable.ts';
import { root } from './browser.ts';

export const build = join(root, 'build');

/** A folder that is gone with the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'avenant-journey-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

export const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
};

export interface Portal {
  server: SandboxServer;
  dataDir: string;
  /** Where the customer's browser goes. */
  origin: string;
  /** SHA-256 of the bytes on the server's disk, by the file name that the customer gave. */
  onDisk: (filename: string) => Promise<string>;
  /** How often documents were handed in since the first day. */
  submissions: () => number;
}

/** As `npm start` serves it: the pages, and a router's page for addresses that are no file. */
export const portalSites = () => [
  { prefix: '/', folder: build },
  ...globSync('*/index.html', { cwd: build }).map((page) => ({
    prefix: `/${dirname(page)}/`,
    folder: join(build, dirname(page)),
    fallback: 'index.html',
  })),
];

export async function startPortal(t: TestContext, options: Partial<SandboxServerOptions> = {}): Promise<Portal> {
  assert.ok(existsSync(join(build, 'portal/main.js')), 'the portal is not built: npm run build');
  const dataDir = await temporaryFolder(t);
  const server = await startSandboxServer({ port: 0, dataDir, testMode: true, scanDelay: 0, staticDirs: portalSites(), ...options });
  t.after(() => server.close());
  const { rows } = server.sandbox.world;
  const handedIn = () => rows.exchanges.all().filter(({ direction, kind }) => direction === 'inbound' && kind === 'document').length;
  const atFirst = handedIn();
  return {
    server,
    dataDir,
    origin: server.origin,
    async onDisk(filename) {
      const found = rows.uploads.all().filter((row) => row.filename === filename && row.state !== 'receiving');
      assert.equal(found.length, 1, `the server holds ${filename} once`);
      return sha256Of(join(dataDir, 'lumio/files', found[0]!.id));
    },
    submissions: () => handedIn() - atFirst,
  };
}

/** The same behind a cable that can be pulled out, and that counts what the browser sends. */
export async function startPortalBehindCable(
  t: TestContext,
  options: Partial<SandboxServerOptions> = {},
): Promise<Portal & { line: Cable }> {
  const port = await freePort();
  const line = await cable(t, port);
  const origin = `http://localhost:${line.port}`;
  const portal = await startPortal(t, { port, allowedOrigins: [origin], ...options });
  return { ...portal, origin, line };
}

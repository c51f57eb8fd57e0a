/** A fresh world behind each door. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createBrowserSandbox, type BrowserSandboxOptions } from '@avenant/sandbox/browser.js';
import { startSandboxServer, type SandboxServer, type SandboxServerOptions } from '@avenant/sandbox/node.js';
import type { Sandbox } from '@avenant/sandbox';
import { Asker } from './asker.ts';

export interface Door {
  kind: 'page' | 'server';
  sandbox: Sandbox;
  /** A customer who has not signed in. In a page there is one session for all. */
  asker(): Asker;
}

export async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'avenant-sandbox-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

export async function server(
  t: TestContext,
  options: Partial<SandboxServerOptions> = {},
): Promise<SandboxServer & { asker(tenant?: string): Asker }> {
  const running = await startSandboxServer({
    port: 0,
    dataDir: options.dataDir ?? (await folder(t)),
    testMode: true,
    scanDelay: 0,
    ...options,
  });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= running.close());
  t.after(close);
  return { ...running, close, asker: (tenant) => new Asker((request) => fetch(request), running.origin, tenant) };
}

export function page(options: BrowserSandboxOptions = {}): Door {
  const sandbox = createBrowserSandbox({ scanDelay: 0, ...options });
  return {
    kind: 'page',
    sandbox,
    asker: () => new Asker((request) => sandbox.fetch(request), 'http://page.test', options.seed?.config.id),
  };
}

/** The same story at both doors. */
export function atBothDoors(name: string, story: (door: Door, t: TestContext) => Promise<void>): void {
  test(`${name} (in a page)`, (t) => story(page(), t));
  test(`${name} (on the server)`, async (t) => {
    const { sandbox, asker } = await server(t);
    await story({ kind: 'server', sandbox, asker }, t);
  });
}

// Pages in Chromium that hold one thing of the SDK each, at a real sandbox; and which files of the SDK each of them loads. Every page has a
// cold cache of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { batisseuse, lumio, startSandboxServer } from '@avenant/sandbox/node.js';
import { chromium } from 'playwright-core';
import { launchOptions } from './find-browser.mjs';
import { root } from './run.mjs';

/** Longer than an element waits before it draws that it waits: as from home to an insurer, not from here to here. */
const latency = 350;
/** Nothing asked for during so long: nothing more is coming. */
const calm = 250;
const patience = 15_000;

const document = (insurer, elements, markup) => `<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <title>Une page d’assureur</title>
  ${elements.map((name) => `<script type="module" src="/avenant/${name}.js"></script>`).join('\n  ')}
  <avenant-provider base-url="/api/${insurer}/v1">${markup}</avenant-provider>
</html>
`;

/** Lumio, and a case whose log is longer than a page. */
const step = { caseId: 'cas_2026_1041', accountId: 'acc_camille', channel: 'portal', direction: 'system', kind: 'status_change' };
const steps = Array.from({ length: 20 }, (_, i) => ({
  ...step,
  id: `exc_probe_${i}`,
  subject: `Étape ${i + 1}`,
  at: `2026-10-13T08:${10 + i}:00Z`,
}));
const seed = { ...lumio, exchanges: [...lumio.exchanges, ...steps] };

/** Follows a page's requests. */
function traffic(page) {
  const [loaded, open] = [new Set(), new Set()];
  let asked = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/stream')) return; // stays open as long as the page
    open.add(request);
    asked += 1;
  });
  page.on('requestfailed', (request) => open.delete(request));
  page.on('requestfinished', (request) => {
    open.delete(request);
    const { pathname } = new URL(request.url());
    if (/^\/avenant\/.*\.js$/.test(pathname)) loaded.add(pathname.slice(1));
  });
  return {
    /** The files of the SDK that came. */
    loaded,
    async atRest() {
      const from = performance.now();
      for (let before; before !== asked || open.size > 0; await setTimeout(calm)) {
        before = asked;
        if (performance.now() - from > patience) throw new Error(`the page goes on asking: ${[...open].map((one) => one.url()).join(' ')}`);
      }
    },
  };
}

export async function openProbe() {
  const folder = mkdtempSync(join(tmpdir(), 'avenant-probe-'));
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  const server = await startSandboxServer({
    port: 0,
    dataDir: join(folder, 'data'),
    testMode: true,
    seeds: [seed, batisseuse],
    staticDirs: [
      { prefix: '/', folder: join(root, 'build') },
      { prefix: '/probe/', folder: pages },
    ],
  });
  server.sandbox.controls.faults.arm({ fault: `latency=${latency}`, times: Infinity });
  const browser = await chromium.launch(launchOptions());

  /**
   * Opens a page with these elements and this markup, does the deed there, waits until nothing more is asked for, and answers the files
   * of the SDK that came. `session`: who is signed in there, as an earlier visit left it; at another `insurer` than Lumio, its first customer
   * is signed in.
   */
  async function visit({ elements, markup, deed, session, insurer = 'lumio' }) {
    const name = elements.join('-');
    writeFileSync(join(pages, `${name}.html`), document(insurer, elements, markup));
    const context = await browser.newContext({
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      ...(session ? { storageState: session } : {}),
    });
    try {
      if (insurer !== 'lumio') {
        const { accounts, password } = batisseuse;
        const answer = await context.request.post(`${server.origin}/api/${insurer}/v1/sessions`, {
          data: { identifier: accounts[0].username, password },
        });
        if (!answer.ok()) throw new Error(`nobody could be signed in at ${insurer}: ${answer.status()}`);
      }
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      page.on('filechooser', () => {}); // From the start, so that none opens for nobody.
      const uncaught = [];
      page.on('pageerror', (error) => uncaught.push(error.message));
      const { loaded, atRest } = traffic(page);
      await page.goto(`${server.origin}/probe/${name}.html`);
      await deed(page);
      await atRest();
      if (uncaught.length > 0) throw new Error(`uncaught in the page: ${uncaught.join('; ')}`);
      return { loaded, session: await context.storageState() };
    } finally {
      await context.close();
    }
  }

  async function close() {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { visit, close };
}

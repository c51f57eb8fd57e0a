// The page on one origin, the insurer's API on another.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startSandboxServer } from '@avenant/sandbox/node.js';
import { openWindow } from '../journeys/browser.ts';
import { fillSignIn, pressSignIn } from '../journeys/customer.ts';
import { build, freePort, startPortal, temporaryFolder } from '../journeys/portal.ts';
import { handIn } from './deposit.ts';
import { askForMoreDays, enterFollowing, following, scripts } from './following.ts';
import { enter, unguarded, writePage, type HostPage } from './host.ts';

/** The host's site, and an insurer elsewhere who knows it or does not. */
async function apart(t: TestContext, { known, ...more }: { known: boolean } & HostPage) {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const insurer = await startPortal(t, { allowedOrigins: known ? [site] : [] });
  const page = await writePage(t, { ...more, baseUrl: `${insurer.origin}/api/lumio/v1` });
  const staticDirs = [{ prefix: '/', folder: build, headers: unguarded }, page];
  const host = await startSandboxServer({ port, dataDir: await temporaryFolder(t), testMode: true, staticDirs });
  t.after(() => host.close());
  const window = await openWindow(t, undefined, { expected: /CORS policy/ });
  await window.page.goto(`${host.origin}/host/`);
  return { insurer, host, ...window };
}

test('an API of another origin that knows the page: its cookie travels, its headers are read, sign-in and a deposit work', async (t) => {
  const { page, insurer, host, context } = await apart(t, { known: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const progress = new Set<string>();
  page.on('response', (response) => response.url().includes('/uploads') && progress.add(response.request().method()));
  await enter(page);
  await handIn(t, { page, portal: insurer });
  assert.ok(progress.has('PATCH') && progress.has('POST'));
  const api = asked.filter((url) => url.includes('/api/'));
  assert.ok(api.length > 5 && api.every((url) => url.startsWith(insurer.origin)), 'every question went to the configured API');
  assert.ok(
    asked.every((url) => /^(blob|data):/.test(url) || url.startsWith(insurer.origin) || url.startsWith(host.origin)),
    'and nothing went anywhere else',
  );
  const cookies = await context.cookies();
  assert.deepEqual(
    cookies.map(({ name, httpOnly, secure, sameSite }) => ({ name, httpOnly, secure, sameSite })),
    [{ name: '__Host-avenant-lumio', httpOnly: true, secure: true, sameSite: 'Strict' }],
  );
});

test('an API of another origin: what is followed is read, heard of, downloaded and written there, and nothing goes anywhere else', async (t) => {
  const { page, insurer, host } = await apart(t, { known: true, inside: following, scripts: scripts() });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const listened = page.waitForRequest(`${insurer.origin}/api/lumio/v1/stream`);
  await enterFollowing(page);
  await listened;
  const { world } = insurer.server.sandbox;
  await askForMoreDays(page);
  assert.equal(world.rows.extensions.count(), 1);
  const download = page.waitForEvent('download');
  await page
    .locator('avenant-decision-panel')
    .getByRole('button', { name: /^Télécharger le courrier/ })
    .click();
  assert.ok((await download).url().startsWith(`${insurer.origin}/api/lumio/v1/files/`));
  await (await download).cancel();
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await page.getByRole('button', { name: 'Notifications, aucune non lue' }).waitFor();
  const strangers = asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(insurer.origin) && !url.startsWith(host.origin));
  assert.deepEqual(strangers, []);
  assert.deepEqual(
    asked.filter((url) => url.startsWith(`${host.origin}/api/`)),
    [],
    'the host’s own server is asked for nothing personal',
  );
});

test('an API of another origin that does not know the page: nobody signs in, and it is said', async (t) => {
  const { page, insurer } = await apart(t, { known: false });
  await fillSignIn(page);
  await pressSignIn(page);
  await page.getByText(/Le service ne répond pas/).waitFor();
  assert.equal(insurer.server.sandbox.world.rows.sessions.count(), 0);
});

// The reader of PDFs on a page whose policy allows nothing but what it must, at the real server.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { batisseuse } from '@avenant/sandbox/node.js';
import { scan } from '../../scripts/bench/scan.mjs';
import { openWindow } from '../journeys/browser.ts';
import { build, startPortal } from '../journeys/portal.ts';
import { writePage } from './host.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "worker-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html avenant";
const modules = ['attestation-viewer', 'provider'].map((name) => `<script type="module" src="/avenant/${name}.js"></script>`).join('');
const around = () =>
  '<avenant-provider base-url="/api/batisseuse/v1"><avenant-attestation-viewer></avenant-attestation-viewer></avenant-provider>';

/** Notes what the policy blocks, and what is sent to the printer. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const noted = { blocked: [] as string[], printed: [] as number[] };
    if (window === window.top) Object.assign(globalThis, noted);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (globalThis.top as unknown as typeof noted).blocked.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
    globalThis.print = () => (globalThis.top as unknown as typeof noted).printed.push(document.images.length);
  });
const noted = (page: Page, what: 'blocked' | 'printed') =>
  page.evaluate((name) => (globalThis as unknown as Record<string, unknown[]>)[name], what);

/** Nadia's attestations on such a page; `paper` in the place of the latest one's own. */
async function nadia(t: TestContext, paper?: Buffer) {
  const host = await writePage(t, { scripts: modules, around, headers: { 'Content-Security-Policy': policy } });
  const portal = await startPortal(t, { seeds: [batisseuse], staticDirs: [{ prefix: '/', folder: build }, host] });
  const { world } = portal.server.sandbox;
  if (paper) {
    const row = world.rows.documents.get('doc_att_decennale_2026')!;
    await world.files.delete(row.fileId);
    await world.files.append(row.fileId, new Blob([new Uint8Array(paper)]).stream());
    world.rows.documents.put({ ...row, bytes: paper.length });
  }
  const { page } = await openWindow(t);
  await watch(page);
  const { accounts, password } = batisseuse;
  const signIn = await page.request.post(`${portal.origin}/api/batisseuse/v1/sessions`, {
    data: { identifier: accounts[0]!.username, password },
  });
  assert.equal(signIn.status(), 201);
  await page.goto(`${portal.origin}/host/`);
  return page;
}
const openLatest = async (page: Page) => {
  await page.getByRole('button', { name: /^Ouvrir l’attestation, .*ATT-2026-DECENNALE-2026$/ }).click();
  await page.getByRole('group', { name: 'Outils de lecture' }).waitFor();
};

test('A18: F27: a paper is read and printed under a strict policy and Trusted Types, in a real worker, without one violation', async (t) => {
  const page = await nadia(t);
  await openLatest(page);
  await page.getByRole('group', { name: 'Page 1 sur 1' }).getByText('Contrat n° BAT-774120').waitFor();
  assert.equal(page.workers().length, 1, 'and not in the page itself');
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await page.waitForFunction(() => (globalThis as unknown as { printed: number[] }).printed.length > 0);
  assert.deepEqual(await noted(page, 'printed'), [1], 'the page as a picture, and nothing around it');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal(page.workers().length, 0, 'it ends with the paper');
  assert.deepEqual(await noted(page, 'blocked'), []);
});

const trees = [
  ['ten pages to a branch', {}],
  ['linearised', { linearised: true }],
  ['all pages on one branch', { flat: true }],
  ['all on one branch, linearised', { flat: true, linearised: true }],
] as const;
for (const [how, kind] of trees)
  test(`A18: of 200 pages, ${how}, the first is there for half a megabyte, and any other when it is gone to`, async (t) => {
    const paper = scan({ pages: 200, noise: 128 * 128 * 4, ...kind });
    const page = await nadia(t, paper);
    let octets = 0;
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.includes('/files/')) octets += Number(response.headers()['content-length']);
    });
    await openLatest(page);
    await page.getByRole('group', { name: 'Page 1 sur 200' }).getByText('Feuille 1').waitFor();
    assert.ok(octets > 0 && octets < 524_288, `${octets} of ${paper.length}`);
    await page.getByRole('textbox', { name: 'Page', exact: true }).fill('150');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Page 150 sur 200' }).getByText('Feuille 150').waitFor();
    assert.ok(octets < paper.length / 4, `${octets} of ${paper.length}`);
    assert.deepEqual(await noted(page, 'blocked'), []);
  });

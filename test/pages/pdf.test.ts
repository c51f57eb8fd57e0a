// The reader of PDFs on a page whose policy allows nothing but what it must, at the real server.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { batisseuse } from '@avenant/sandbox/node.js';
import { openWindow } from '../journeys/browser.ts';
import { build, startPortal } from '../journeys/portal.ts';
import { writePage } from './host.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "worker-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html avenant";
const modules = ['attestation-viewer', 'provider'].map((name) => `<script type="module" src="/avenant/${name}.js"></script>`).join('');
const around = () =>
  '<avenant-provider base-url="/api/batisseuse/v1"><avenant-attestation-viewer></avenant-attestation-viewer></avenant-provider>';

/** Pages of noise, as a scanner makes them: each says its number; ten to a branch, as most programs write them. */
function scanned(pages: number, noise: number): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  const add = (...octets: (string | Buffer)[]) => {
    offsets.push(at);
    for (const one of [`${offsets.length} 0 obj\n`, ...octets, '\nendobj\n']) {
      const part = typeof one === 'string' ? Buffer.from(one, 'latin1') : one;
      parts.push(part);
      at += part.length;
    }
  };
  const stream = (head: string, body: Buffer) => add(`<< ${head} /Length ${body.length} >>\nstream\n`, body, '\nendstream');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const list = (count: number, numberOf: (i: number) => number) => Array.from({ length: count }, (_, i) => `${numberOf(i)} 0 R`).join(' ');
  const branch = (i: number) => 4 + 3 * pages + i;
  add(`<< /Type /Pages /Count ${pages} /Kids [${list(pages / 10, branch)}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let i = 0; i < pages; i += 1) {
    const own = 4 + 3 * i;
    add(
      `<< /Type /Page /Parent ${branch(Math.floor(i / 10))} 0 R /MediaBox [0 0 595 842] /Contents ${own + 1} 0 R`,
      ` /Resources << /Font << /F1 3 0 R >> /XObject << /Im ${own + 2} 0 R >> >> >>`,
    );
    stream('', Buffer.from(`q 200 0 0 200 64 400 cm /Im Do Q BT /F1 16 Tf 64 760 Td (Feuille ${i + 1}) Tj ET`));
    stream('/Type /XObject /Subtype /Image /Width 128 /Height 128 /ColorSpace /DeviceGray /BitsPerComponent 8', randomBytes(noise));
  }
  for (let i = 0; i < pages / 10; i += 1)
    add(`<< /Type /Pages /Parent 2 0 R /Count 10 /Kids [${list(10, (of) => 4 + 3 * (10 * i + of))}] >>`);
  const table = offsets.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

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

test('A18: of 200 pages the first is there for half a megabyte, and any other when it is gone to', async (t) => {
  const paper = scanned(200, 128 * 128);
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
  assert.ok(octets < paper.length / 2, `${octets} of ${paper.length}`);
  assert.deepEqual(await noted(page, 'blocked'), []);
});

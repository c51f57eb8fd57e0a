// An upload of 50 Mo meets outages: it goes on by itself, what the server has is not sent again, and the file that arrives is the file
// that was given. Octets are counted on the cable before the server, headers and everything.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { openWindow, picture } from './browser.ts';
import { allowances, drop, file, openDeposit, ready, signIn, zone } from './customer.ts';
import { MiB, scan, type Paper } from './paper.ts';
import { startPortalBehindCable } from './portal.ts';
import { bendNetwork, until, wait } from './wire.ts';

const chunk = 5 * MiB;
/** Requests, answers' acknowledgements and metadata around the file. */
const wrapping = 256 * 1024;
type Behind = Awaited<ReturnType<typeof startPortalBehindCable>>;

async function atTheDeposit(t: TestContext): Promise<{ portal: Behind; page: Page }> {
  const portal = await startPortalBehindCable(t);
  const { page } = await openWindow(t);
  await signIn(page, portal.origin);
  await openDeposit(page, portal.origin);
  return { portal, page };
}

async function assertArrived({ portal, page }: { portal: Behind; page: Page }, paper: Paper, before: number, again = chunk): Promise<void> {
  await file(page, paper.name).getByText(ready).waitFor({ timeout: 60_000 });
  const resent = portal.line.sent() - before - paper.bytes;
  assert.ok(resent <= again + wrapping, `${(resent / MiB).toFixed(1)} Mo were sent again`);
  assert.equal(await portal.onDisk(paper.name), paper.sha256);
  assert.equal(portal.server.sandbox.world.rows.uploads.all().length, 1, 'one upload, no duplicate');
}

const outages: [name: string, strike: (at: { portal: Behind; page: Page }) => Promise<void>][] = [
  [
    'the line is dead for a second and a half',
    async ({ portal: { line } }) => {
      line.unplug();
      await wait(1500);
      line.plug();
    },
  ],
  [
    'the connection dies, and the server says nothing for a second and a half when asked where it stands',
    async ({ portal: { server, line } }) => {
      server.sandbox.controls.faults.arm({ method: 'HEAD', path: '/uploads/*', fault: 'latency=1500' });
      line.unplug();
      line.plug();
    },
  ],
  [
    'the device is offline for a second and a half, and says so',
    async ({ page }) => {
      await bendNetwork(page, { offline: true });
      await page.getByText(/Vous êtes hors ligne/).waitFor();
      await picture(page, 'outage-offline');
      await wait(1500);
      await bendNetwork(page, {});
      await page.getByText(/Vous êtes hors ligne/).waitFor({ state: 'hidden' });
    },
  ],
];

for (const [name, strike] of outages)
  test(`a 50 Mo upload goes on by itself from where the server stands when, half way, ${name}`, async (t) => {
    const at = await atTheDeposit(t);
    const { portal, page } = at;
    const paper = await scan(t, 'relevé.pdf', 50 * MiB);
    // Slow enough for a strike to fall in the middle.
    await bendNetwork(page, { upload: 20 * MiB });
    const before = portal.line.sent();
    const half = Promise.withResolvers<void>();
    portal.line.after(25 * MiB, () => half.resolve());
    await drop(page, zone(page, allowances), [paper.path]);
    await half.promise;
    await strike(at);
    await assertArrived(at, paper, before);
  });

test('F7: ten flaps of the line during an upload: it completes, and nothing is there twice', async (t) => {
  const at = await atTheDeposit(t);
  const { portal, page } = at;
  const paper = await scan(t, 'relevé.pdf', 24 * MiB);
  await bendNetwork(page, { upload: 20 * MiB });
  const before = portal.line.sent();
  let flaps = 0;
  const flap = async () => {
    portal.line.unplug();
    await wait(80);
    flaps += 1;
    if (flaps < 10) portal.line.after(2 * MiB, () => void flap());
    portal.line.plug();
  };
  portal.line.after(2 * MiB, () => void flap());
  await drop(page, zone(page, allowances), [paper.path]);
  await assertArrived(at, paper, before, 10 * MiB);
  assert.equal(flaps, 10);
});

test('F13: a deposit moved about in the page fifty times keeps its one upload; taken away, it stops within a second', async (t) => {
  const { portal, page } = await atTheDeposit(t);
  const paper = await scan(t, 'relevé.pdf', 16 * MiB);
  await bendNetwork(page, { upload: 4 * MiB });
  await drop(page, zone(page, allowances), [paper.path]);
  await file(page, paper.name)
    .getByText(/Envoi\s: [1-9]/)
    .waitFor();
  const dropzone = page.locator('avenant-justificatif-dropzone');
  await dropzone.evaluate(async (element) => {
    const main = element.parentElement!;
    const shelf = document.createElement('div');
    main.append(shelf);
    for (let i = 0; i < 50; i++) {
      (i % 2 ? main : shelf).append(element);
      if (i % 10 === 0) await new Promise(requestAnimationFrame);
    }
    shelf.remove();
  });
  const { requests } = portal.server.sandbox.controls;
  const patches = () => [...requests].filter(([line]) => line.startsWith('PATCH ')).reduce((sum, [, count]) => sum + count, 0);
  assert.equal(patches(), 1, 'the request that was under way went on');
  await file(page, paper.name)
    .getByText(/Envoi\s: [2-9]\d/)
    .waitFor();
  await dropzone.evaluate((element) => element.remove());
  await wait(1000);
  const atRest = portal.line.sent();
  await wait(700);
  assert.ok(portal.line.sent() - atRest < 64 * 1024, 'nothing is sent for a deposit that is gone');
  await until('the server has stopped taking', () => patches() === 1);
});

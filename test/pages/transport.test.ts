// F34: what an upload costs the page, in the transport that browsers really use.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { allowances, file, pick, ready } from '../journeys/customer.ts';
import { MiB, scan } from '../journeys/paper.ts';
import { bendNetwork, until } from '../journeys/wire.ts';
import { enter, visit } from './host.ts';

interface Watch {
  tasks: number[];
  steps: number[];
  aborted: number[];
  pressed: number[];
}

/** Longest tasks, redrawn progress, presses and aborted requests, on the page's own clock. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen: Watch = { tasks: [], steps: [], aborted: [], pressed: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.tasks.push(duration))).observe({ type: 'longtask' });
    const { abort } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.abort = function () {
      seen.aborted.push(performance.now());
      abort.call(this);
    };
    addEventListener('click', () => seen.pressed.push(performance.now()), true);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      new MutationObserver((changes) => {
        if (changes.some(({ target }) => target instanceof HTMLProgressElement)) seen.steps.push(performance.now());
      }).observe(root, { attributes: true, subtree: true, attributeFilter: ['value'] });
      return root;
    };
  });
const seen = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: Watch }).seen);
const longest = (tasks: number[]) => Math.max(0, ...tasks);

test('F34: an upload of 50 Mo blocks the page no longer than a bare XMLHttpRequest does, and draws at most ten steps a second', async (t) => {
  const { page, portal } = await visit(t, {}, undefined, { prepare: watch });
  await enter(page);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 1; round <= 3; round++) {
    const paper = await scan(t, `relevé ${round}.pdf`, 50 * MiB);
    let before = (await seen(page)).tasks.length;
    await pick(page, allowances, paper.path);
    await file(page, paper.name).getByText(ready).waitFor({ timeout: 60_000 });
    ours.push(longest((await seen(page)).tasks.slice(before)));
    assert.equal(await portal.onDisk(paper.name), paper.sha256);
    await file(page, paper.name)
      .getByRole('button', { name: /^Retirer/ })
      .click();
    await file(page, paper.name).waitFor({ state: 'detached' });
    before = (await seen(page)).tasks.length;
    await sendBare(page, paper.path);
    bare.push(longest((await seen(page)).tasks.slice(before)));
  }
  const limit = Math.max(50, 2 * Math.min(...bare));
  assert.ok(Math.min(...ours) <= limit, `longest tasks: ours ${ours.map(Math.round)} ms, bare ${bare.map(Math.round)} ms`);
});

/** The floor: the same file in one request of the page's own, with the same number of progress events. */
async function sendBare(page: Page, path: string): Promise<void> {
  const input = await page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }));
  await input.setInputFiles(path);
  await input.evaluate(
    (chosen: HTMLInputElement) =>
      new Promise<void>((done) => {
        const xhr = new XMLHttpRequest();
        xhr.open('POST', '/api/lumio/v1/nowhere');
        xhr.upload.onprogress = () => {};
        xhr.onloadend = () => done();
        xhr.send(chosen.files![0]!);
      }),
  );
}

test('F34: progress is told by real XMLHttpRequest events, at most ten times in any second', async (t) => {
  const { page } = await visit(t, {}, undefined, { prepare: watch });
  await enter(page);
  await bendNetwork(page, { upload: 6 * MiB });
  const paper = await scan(t, 'relevé.pdf', 24 * MiB);
  await pick(page, allowances, paper.path);
  await file(page, paper.name).getByText(ready).waitFor({ timeout: 60_000 });
  const { steps } = await seen(page);
  assert.ok(steps.length > 10, `${steps.length} steps were drawn`);
  for (const from of steps) {
    const inASecond = steps.filter((at) => at >= from && at < from + 1000).length;
    assert.ok(inASecond <= 11, `${inASecond} steps in one second`); // ten, and the last octet
  }
});

test('F34: a file that is removed stops leaving within 200 ms, and the insurer forgets it', async (t) => {
  const { page, portal } = await visit(t, {}, undefined, { prepare: watch });
  await enter(page);
  await bendNetwork(page, { upload: 4 * MiB });
  const paper = await scan(t, 'relevé.pdf', 24 * MiB);
  await pick(page, allowances, paper.path);
  await file(page, paper.name)
    .getByText(/Envoi\s: [1-9]/)
    .waitFor();
  await file(page, paper.name)
    .getByRole('button', { name: /^Retirer/ })
    .click();
  await file(page, paper.name).waitFor({ state: 'detached' });
  const { aborted, pressed } = await seen(page);
  assert.equal(aborted.length, 1);
  const took = aborted[0]! - pressed.at(-1)!;
  assert.ok(took <= 200, `${took.toFixed(0)} ms`);
  await until('the insurer has nothing of it', () => portal.server.sandbox.world.rows.uploads.count() === 0);
});

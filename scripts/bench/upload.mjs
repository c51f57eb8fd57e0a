// A 50 MB scan handed to the real dropzone on the real sandbox server, beside `XMLHttpRequest.send(file)` to a sink: time, memory, signs of
// life, and what is sent again after a cut.
//
// Both servers live in this process and do the same by the answer to the last octet, where the clock stops: each octet is in a new file of
// the same disk (neither forces it to the platter), and nothing is hashed; the sandbox hashes and scans in quarantine, once it is asked for
// a verdict. What is ours alone is on our clock: looking at the file's two ends, announcing it, drawing its row and its progress.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lumio, startSandboxServer } from '@avenant/sandbox/node.js';
import { root } from '../run.mjs';
import { rendererMemory, withPage } from './browser.mjs';
import { amountRow, isWithin, median, ratios, rounds, roundsTogether, timeRow } from './rounds.mjs';

const megabyte = 1_048_576;
const size = 50 * megabyte;
const unhindered = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const fibre = { offline: false, latency: 100, downloadThroughput: 100e6 / 8, uploadThroughput: 100e6 / 8 };
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a scanner makes: a PDF whose pages are noise to a compressor. */
function writeScan(path) {
  const [head, tail] = ['%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', '\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'];
  writeFileSync(path, Buffer.concat([Buffer.from(head), randomBytes(size - head.length - tail.length), Buffer.from(tail)]));
}

async function openInsurer(folder) {
  const at = (path) => join(root, path);
  return startSandboxServer({
    port: 0,
    dataDir: join(folder, 'insurer'),
    testMode: true,
    scanDelay: 0,
    staticDirs: [
      { prefix: '/', folder: at('build') },
      { prefix: '/floors/', folder: at('scripts/bench/floors') },
      { prefix: '/pages/', folder: at('scripts/bench/pages') },
    ],
  });
}

/** In the page: notes when the file was given, when anything moved in the element, and when the answer to the last octet was there. */
function follow(input) {
  const notes = { moved: [] };
  globalThis.notes = notes;
  input.addEventListener('change', () => (notes.from = performance.now()), { capture: true });
  new PerformanceObserver((list) => {
    for (const { initiatorType, duration, responseEnd } of list.getEntries())
      if (initiatorType === 'xmlhttprequest' && duration > 0) notes.to = responseEnd;
  }).observe({ type: 'resource' });
  new MutationObserver(() => notes.moved.push(performance.now())).observe(input.getRootNode(), {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

const signIn = (page, { account, password }) =>
  page.evaluate(
    (credentials) =>
      fetch('/api/lumio/v1/sessions', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(credentials),
      }).then(({ ok }) => ok || Promise.reject(new Error('not let in'))),
    { identifier: account.username, password },
  );

const dropzone = '/pages/dropzone.html';
const ready = (page) => page.getByText('Prêt à être transmis').first().waitFor({ timeout: 60_000 });

/** Opens a page with a file field, gives it the file, and tells how it went. `meanwhile` runs while the file is on its way. */
const sending =
  (browser, { origin, path, insurer, file, network, meanwhile = () => {} }) =>
  () =>
    withPage(browser, origin, async (page, cdp) => {
      if (insurer) {
        await insurer.sandbox.controls.reset();
        await page.goto('/pages/resumable-upload.html');
        await signIn(page, { account: lumio.accounts[0], password: lumio.password });
      }
      await page.goto(path);
      const input = page.locator('input[type=file]').first();
      await input.evaluate(follow, undefined, { timeout: 30_000 });
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', network);
      await input.setInputFiles(file);
      const found = await meanwhile(page, cdp);
      await page.waitForFunction(() => globalThis.notes.to, undefined, { timeout: 60_000 });
      const { from, to, moved } = await page.evaluate(() => globalThis.notes);
      if (path === dropzone) await ready(page); // The next round must not take the file away from under the scan.
      return { time: to - from, moved: moved.filter((at) => at > from && at < to), from, to, found };
    });

const silence = ({ from, to, moved }) => Math.max(...[...moved, to].map((at, i) => at - (moved[i - 1] ?? from)));

/** The most that the renderers hold at once, beyond what they held before. */
async function peakWhileSending(browser, before, page) {
  let peak = 0;
  while (!(await page.evaluate(() => globalThis.notes.to)))
    peak = Math.max(peak, (await rendererMemory(browser, { collected: false })) - before);
  return peak;
}

/** No network for a second and a half, from the moment that half the file has arrived. */
async function cutAtHalf(insurer, page, cdp) {
  const arrived = () => [...insurer.sandbox.world.received.values()].reduce((sum, octets) => sum + octets, 0);
  while (arrived() < size / 2) await wait(20);
  await cdp.send('Network.emulateNetworkConditions', { ...fibre, offline: true });
  await wait(1500);
  await cdp.send('Network.emulateNetworkConditions', fibre);
  const finished = await ready(page).then(
    () => true,
    () => false,
  );
  return { finished, again: arrived() - size };
}

const budgets = { near: 1.25, far: 1.1, silence: 0.5 };
const timesOf = ({ ours, floor }) => ratios(ours, floor, ({ time }) => time);
const silencesOf = ({ ours }) => ours.map((one) => silence(one) / 1000);

/** `untilSure`: no more rounds than the budgets need. */
export async function benchUpload({ browser, stand, folder, count, withFloors, untilSure }) {
  const file = join(folder, 'scan.pdf');
  writeScan(file);
  const insurer = await openInsurer(folder);
  const floor = (network) => sending(browser, { origin: stand.origin, path: '/floors/upload.html', file, network });
  const at = (path) => (network, meanwhile) => sending(browser, { origin: insurer.origin, path, insurer, file, network, meanwhile });
  const ours = at(dropzone);
  const byHand = at('/pages/resumable-upload.html');
  try {
    const near = await rounds(
      count,
      {
        floor: floor(unhindered),
        ours: ours(unhindered),
        ...(withFloors ? { byHand: byHand(unhindered) } : {}),
      },
      { enough: (taken) => untilSure && isWithin(count, timesOf(taken), budgets.near) },
    );
    const farEnough = (taken) =>
      untilSure && isWithin(count, timesOf(taken), budgets.far) && isWithin(count, silencesOf(taken), budgets.silence);
    const far = await roundsTogether(count, { floor: floor(fibre), ours: ours(fibre) }, { enough: farEnough });
    const weighing = async (page) => peakWhileSending(browser, await rendererMemory(browser), page);
    const weighed = await ours(fibre, weighing)();
    const cut = await ours(fibre, (page, cdp) => cutAtHalf(insurer, page, cdp))();
    const byHandTimes = () => timesOf({ ours: near.byHand, floor: near.floor });
    return [
      timeRow('50 MB upload, this machine', timesOf(near), budgets.near, 1.1),
      ...(withFloors ? [{ work: '   floor: tus by hand', value: median(byHandTimes()), unit: '×' }] : []),
      timeRow('… 100 Mbit/s + 100 ms', timesOf(far), budgets.far, 1.05),
      amountRow('… page memory beyond what it was', weighed.found / megabyte, 30, 20, 'MB'),
      timeRow('… progress silence', silencesOf(far), budgets.silence, 0.25, 's'),
      amountRow('… cut at half for 1.5 s: sent again', cut.found.again / megabyte, 1, 0, 'MB'),
      amountRow('… and does not finish by itself', cut.found.finished ? 0 : 1, 0, 0, ''),
    ];
  } finally {
    await insurer.close();
  }
}

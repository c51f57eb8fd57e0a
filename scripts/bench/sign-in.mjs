// Sign-in, cold: how long until the form is there and answers, on a slow phone and a slow network, beside a plain HTML form.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { heapOf, withPage } from './browser.mjs';
import { amountRow, median, ratios, rounds, timeRow } from './rounds.mjs';

const kib = 1024;
const slowPhone = { rate: 4 };
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };

/** A first visit begins with two round trips, TCP and TLS 1.3, that the browser's emulation leaves out. Over HTTP/2 there is no third. */
const handshake = 2 * slowNetwork.latency;

/** Every file of the form's first paint, as a careful integrator would preload them. The provider with its client may come a little later. */
function preloads() {
  const { chunks } = JSON.parse(readFileSync(join(root, '.cache/graph.json'), 'utf8'));
  const seen = new Set();
  const walk = (file) => {
    if (!seen.has(file)) chunks[seen.add(file) && file].imports.forEach(walk);
  };
  walk('avenant/login-form.js');
  return [...seen].map((file) => `<link rel="modulepreload" href="/build/${file}">`).join('');
}

const head = (lang) =>
  `<!doctype html><html lang=${lang}><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Sign in</title>`;
export const signInPages = () => ({
  '/sign-in/ours': `${head('fr')}${preloads()}
<script type=module src=/build/avenant/login-form.js></script><script type=module src=/build/avenant/provider.js></script>
<avenant-provider base-url=/api><avenant-login-form identifier-kinds=customer_number></avenant-login-form></avenant-provider>`,
});

/** In the page: resolves once the field is laid out, the form answers a press, and the frame that shows it has been painted. */
function watchForUse() {
  const field = () =>
    document.querySelector('input[autocomplete=username]') ?? document.querySelector('x-login')?.shadowRoot?.querySelector('input');
  // The browser itself answers for a form with an address; ours answers by taking the press over.
  const answers = (form) => form.hasAttribute('action') || !form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  globalThis.usable = new Promise((resolve) => {
    const look = () => {
      const input = field();
      if (!input || input.getBoundingClientRect().height === 0 || !answers(input.form)) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const at = performance.now();
        const needed = performance.getEntriesByType('resource').filter((one) => one.responseEnd > 0 && one.responseEnd <= at);
        resolve({ at, requests: 1 + needed.length });
      };
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
}

const opening = (browser, origin, path) => () =>
  withPage(browser, origin, async (page, cdp) => {
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.emulateNetworkConditions', slowNetwork);
    await cdp.send('Emulation.setCPUThrottlingRate', slowPhone);
    await page.addInitScript(watchForUse);
    await page.goto(`${path}?after=${handshake}`, { waitUntil: 'commit' });
    const { at, requests } = await page.evaluate(() => globalThis.usable);
    await cdp.send('Network.emulateNetworkConditions', { ...slowNetwork, offline: true });
    return { at, requests, heap: await heapOf(cdp) };
  });

/** The heap once everything has come that a sign-in may need. */
const heapAtRest = (browser, origin, path) =>
  withPage(browser, origin, async (page, cdp) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    return heapOf(cdp);
  });

export async function benchSignIn({ browser, stand, count, withFloors }) {
  const open = (path) => opening(browser, stand.origin, path);
  const { plain, ours, ...floors } = await rounds(count, {
    plain: open('/floors/login.html'),
    ours: open('/sign-in/ours'),
    ...(withFloors ? { vanilla: open('/floors/login-vanilla.html') } : {}),
  });
  const atRest = async () => {
    const [form, element] = [
      await heapAtRest(browser, stand.origin, '/floors/login.html'),
      await heapAtRest(browser, stand.origin, '/sign-in/ours'),
    ];
    return (element - form) / kib;
  };
  const heapOver = median(ours.map(({ heap }) => heap)) - median(plain.map(({ heap }) => heap));
  return [
    timeRow(
      'sign-in usable, cold, CPU ÷ 4, 1.6 Mbit/s, 150 ms',
      ratios(ours, plain, ({ at }) => at),
      1.5,
      1.34,
    ),
    amountRow('… JS heap over the plain form, when usable', heapOver / kib, 300, 150, 'KiB'),
    amountRow('… requests until usable, the page among them', median(ours.map(({ requests }) => requests)), 4, 2, ''),
    ...(withFloors ? [{ work: '   later, the client and its checks loaded', value: await atRest(), unit: 'KiB' }] : []),
    ...Object.entries(floors).map(([name, taken]) => ({
      work: `   floor: ${name} element`,
      value: median(ratios(taken, plain, ({ at }) => at)),
      unit: '×',
    })),
  ];
}

// Sign-in, cold: how long until the form is there and answers, on a slow phone and a slow network, beside a plain HTML form.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { heapOf, withPage } from './browser.mjs';
import { amountRow, isWithin, median, ratios, rounds, timeRow } from './rounds.mjs';

const kib = 1024;
const slowPhone = { rate: 4 };
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
/** A first visit begins with three round trips that the browser's emulation leaves out: name, TCP, TLS 1.3. With HTTP/2 there is no fourth. */
const handshake = 3 * slowNetwork.latency;

/** The files of the form's first paint, and those that come after it: the provider with its client, what signing in needs. */
function files() {
  const { chunks } = JSON.parse(readFileSync(join(root, '.cache/graph.json'), 'utf8'));
  const first = new Set(['avenant/login-form.js']);
  for (const file of first) for (const needed of chunks[file].imports) first.add(needed); // a Set visits what is added on the way
  return { first: [...first], later: Object.keys(chunks).filter((file) => !first.has(file)) };
}

export const signInPages = () => ({
  '/sign-in/ours': `<!doctype html><html lang=fr><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Connexion</title>
${files()
  .first.map((file) => `<link rel=modulepreload href=/build/${file}>`)
  .join('')}
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
    return page.evaluate(() => globalThis.usable);
  });

/** Octets of heap once the page is at rest, without what the named files bring. */
const heapOfPage = (browser, origin, path, without) =>
  withPage(browser, origin, async (page, cdp) => {
    await cdp.send('Network.enable');
    await cdp.send('Network.setBlockedURLs', { urls: without.map((file) => `*/build/${file}`) });
    await page.goto(path, { waitUntil: 'networkidle' });
    return heapOf(cdp);
  });

const budget = 1.5;
const atOf = ({ ours, plain }) => ratios(ours, plain, ({ at }) => at);

/** `untilSure`: no more rounds than the budget needs. */
export async function benchSignIn({ browser, stand, count, withFloors, untilSure }) {
  const open = (path) => opening(browser, stand.origin, path);
  const { plain, ours, ...floors } = await rounds(
    count,
    {
      plain: open('/floors/login.html'),
      ours: open('/sign-in/ours'),
      ...(withFloors ? { vanilla: open('/floors/login-vanilla.html') } : {}),
    },
    { enough: (taken) => untilSure && isWithin(count, atOf(taken), budget) },
  );
  const heap = (path, without = []) => heapOfPage(browser, stand.origin, path, without);
  const ofPlain = await heap('/floors/login.html');
  const heapOver = async (without) => ((await heap('/sign-in/ours', without)) - ofPlain) / kib;
  return [
    timeRow('sign-in usable, cold, CPU ÷ 4, 1.6 Mbit/s, 150 ms', atOf({ ours, plain }), budget, 1.34),
    ...Object.entries(floors).map(([name, taken]) => ({
      work: `   floor: ${name} element`,
      value: median(ratios(taken, plain, ({ at }) => at)),
      unit: '×',
    })),
    amountRow('… JS heap over the plain form, when usable', await heapOver(files().later), 300, 150, 'KiB'),
    ...(withFloors ? [{ work: '   later, when client and checks have come', value: await heapOver(), unit: 'KiB' }] : []),
    { ...amountRow('… requests until usable, the page among them', median(ours.map(({ requests }) => requests)), 4, 2, ''), timed: true },
  ];
}

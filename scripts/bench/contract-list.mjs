// A long list: data set → painted, one contract's state changes → painted, and what the page then weighs, beside one `innerHTML`.
import { rendererMemory, withPage } from './browser.mjs';
import { amountRow, isWithin, ratios, rounds, timeRow } from './rounds.mjs';

/** In the page: how long a deed takes, from a frame's beginning until a frame that shows it has been painted. */
async function timed(deed, ...given) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    });
  await painted();
  const from = performance.now();
  globalThis.contestant[deed](...given);
  await painted();
  return performance.now() - from;
}

const settled = () => globalThis.contestant?.isSettled();

/** Draws the list in a page of its own, changes one contract of it, and weighs the page where asked to. */
const drawing =
  (browser, origin, path, count) =>
  (weigh = false) =>
    withPage(browser, origin, async (page) => {
      const time = (deed, ...given) => page.evaluate(`(${timed})(${[JSON.stringify(deed), ...given.map((one) => JSON.stringify(one))]})`);
      await page.goto(path);
      await page.waitForFunction(() => globalThis.contestant);
      await page.evaluate((length) => globalThis.contestant.prepare(length) && undefined, count);
      const before = weigh && (await rendererMemory(browser));
      const set = await time('set');
      await page.waitForFunction(settled);
      const change = await time('change', 5, 'suspended');
      return { set, change, memory: weigh && (await rendererMemory(browser)) - before };
    });

/** `budget` and `goal`: of the three rows. `untilSure`: no more rounds than the budgets need. */
export async function benchContractList({ browser, stand, count, cards, budget, goal, warm, untilSure }) {
  const draw = (path) => drawing(browser, stand.origin, path, cards);
  const [floor, ours] = ['/floors/cards.html', '/pages/contract-list.html'].map(draw);
  const setOf = (taken) => ratios(taken.ours, taken.floor, ({ set }) => set);
  const changeOf = (taken) => ratios(taken.ours, taken.floor, ({ change }) => change);
  const enough = (taken) => untilSure && isWithin(count, setOf(taken), budget[0]) && isWithin(count, changeOf(taken), budget[1]);
  const taken = await rounds(count, { floor: () => floor(), ours: () => ours() }, { warm, enough });
  const plain = (await floor(true)).memory;
  return [
    timeRow(`${cards.toLocaleString('en')} contract cards, data set → painted`, setOf(taken), budget[0], goal[0]),
    timeRow('… one status changes', changeOf(taken), budget[1], goal[1]),
    amountRow('… renderer memory', (await ours(true)).memory / plain, budget[2], goal[2], '×'),
  ];
}

// A long list: data set → painted, one contract's state changes → painted, and what the page then weighs, beside one `innerHTML`.
import { rendererMemory, withPage } from './browser.mjs';
import { amountRow, ratios, rounds, timeRow } from './rounds.mjs';

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

const drawing = (browser, origin, path, count, memory) => () =>
  withPage(browser, origin, async (page) => {
    const time = (deed, ...given) => page.evaluate(`(${timed})(${[JSON.stringify(deed), ...given.map((one) => JSON.stringify(one))]})`);
    await page.goto(path);
    await page.waitForFunction(() => globalThis.contestant);
    await page.evaluate((length) => globalThis.contestant.prepare(length) && undefined, count);
    const before = memory && (await rendererMemory(browser));
    const set = await time('set');
    await page.waitForFunction(settled);
    await time('isSettled');
    const change = await time('change', 5, 'suspended');
    return { set, change, memory: memory && (await rendererMemory(browser)) - before };
  });

export async function benchContractList({ browser, stand, count, cards, budget, goal }) {
  const draw = (path, memory) => drawing(browser, stand.origin, path, cards, memory);
  const contestants = (memory) => ({ floor: draw('/floors/cards.html', memory), ours: draw('/pages/contract-list.html', memory) });
  const { floor, ours } = await rounds(count, contestants(false));
  const heavy = contestants(true);
  const weight = { ours: (await heavy.ours()).memory, floor: (await heavy.floor()).memory };
  const name = cards.toLocaleString('en');
  return [
    timeRow(
      `${name} contract cards, data set → painted`,
      ratios(ours, floor, ({ set }) => set),
      budget[0],
      goal[0],
    ),
    timeRow(
      '… one status changes',
      ratios(ours, floor, ({ change }) => change),
      budget[1],
      goal[1],
    ),
    amountRow('… renderer memory', weight.ours / weight.floor, budget[2], goal[2], '×'),
  ];
}

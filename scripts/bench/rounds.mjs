// Contestants side by side in one run: every round asks each of them, so that a slow moment of the machine hits all alike.

const never = (_taken) => false;

/** In an order that turns, `count` times, or until what was taken is `enough`. A round to warm up does not count. */
export async function rounds(count, contestants, { warm = true, enough = never } = {}) {
  const names = Object.keys(contestants);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = warm ? 0 : 1; round <= count && !enough(taken); round++)
    for (const name of round % 2 ? names : names.toReversed()) {
      const measured = await contestants[name]();
      if (round > 0) taken[name].push(measured);
    }
  return taken;
}

/** All at once: for what waits for a slow network most of the time. */
export async function roundsTogether(count, contestants, { enough = never } = {}) {
  const names = Object.keys(contestants);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count && !enough(taken); round++) {
    const measured = await Promise.all(names.map((name) => contestants[name]()));
    names.forEach((name, at) => taken[name].push(measured[at]));
  }
  return taken;
}

/** The value below which the given share of the values lies, between two of them where need be. */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}
export const median = (values) => quantile(values, 0.5);

/** Ours to the floor, round by round. */
export const ratios = (ours, floor, of) => ours.map((one, round) => of(one) / of(floor[round]));

/** Whether the lower quartile of `count` rounds is within the budget whatever the rounds to come are. */
export const isWithin = (count, values, budget) => values.filter((value) => value <= budget).length > Math.ceil((count - 1) * 0.25);

/** A row of the table that is a time, or a ratio of two: it fails only where even its lower quartile passes the budget. */
export function timeRow(work, values, budget, goal, unit = '×') {
  const low = quantile(values, 0.25);
  return { work, value: median(values), low, budget, goal, unit, ok: low <= budget };
}

/** A row that is an amount (bytes, a count, a ratio of bytes): what is over the budget fails. */
export const amountRow = (work, value, budget, goal, unit) => ({ work, value, budget, goal, unit, ok: value <= budget });

/**
 * Lets the page's timers run so many times as fast while something is done: what only ten seconds can tell is told in a moment. Timers longer
 * than `most` (milliseconds) keep their length: what follows the moment one waits for is not over before it is looked at.
 */
export async function swiftly<T>(times: number, deed: () => Promise<T>, most = Infinity): Promise<T> {
  const { setTimeout: real } = window;
  const fast = (then: () => void, ms = 0) => real.call(window, then, ms > most ? ms : ms / times);
  Object.assign(window, { setTimeout: fast });
  try {
    return await deed();
  } finally {
    Object.assign(window, { setTimeout: real });
  }
}

/**
 * Something done while the page's timers run ten times as slow: within the patience of `changes` it can have waited for half a second of
 * clock, no more. On a slow machine as on a fast one: a measured time would tell how busy the machine is.
 */
export const atOnce = <T>(deed: () => Promise<T>): Promise<T> => swiftly(0.1, deed);

/** So many milliseconds go by for the page, in a two hundredth of the time. */
export const goneBy = (ms: number): Promise<unknown> => swiftly(200, () => new Promise<void>((over) => void setTimeout(over, ms)), ms);

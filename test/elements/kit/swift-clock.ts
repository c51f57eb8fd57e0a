/** Lets the page's timers run so many times as fast while something is done: what only ten seconds can tell is told in a moment. */
export async function swiftly<T>(times: number, deed: () => Promise<T>): Promise<T> {
  const { setTimeout: real } = window;
  const fast = (then: () => void, ms = 0) => real.call(window, then, ms / times);
  Object.assign(window, { setTimeout: fast });
  try {
    return await deed();
  } finally {
    Object.assign(window, { setTimeout: real });
  }
}

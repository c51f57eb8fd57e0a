const patience = 5000;

/** Lets the page do what it has to do: a task, and the microtasks after it. */
const turn = (): Promise<unknown> => scheduler.postTask(() => undefined, { delay: 4 });

/**
 * Waits for a page to come to what is expected of it, and not a moment longer. `expected` is asked after every turn until it answers
 * something true, or (for assertions) until it no longer throws and answers nothing.
 */
async function until<T>(expected: () => T | Promise<T>, within = patience): Promise<NonNullable<T>> {
  const deadline = performance.now() + within;
  for (;;) {
    let why: unknown;
    try {
      const found = await expected();
      if (found || found === undefined) return found as NonNullable<T>;
      why = new Error(`never: ${expected.toString()}`);
    } catch (error) {
      why = error;
    }
    if (performance.now() > deadline) throw why;
    await turn();
  }
}

/** Everything that can happen without an answer or a clock has happened, and is drawn; colours have changed (kit/stage stills motion). */
async function settled(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await turn();
  for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
}

export const changes = { until, settled };

import { abortable } from './abortable.js';

/** What the client takes from the machine that it runs on, so that a test can hold time, chance and tabs in its hand. */
export interface Platform {
  /** Milliseconds that only ever grow, whatever happens to the device's clock. */
  monotonic: () => number;
  /** Waits so many milliseconds; rejects with the reason of an aborted signal. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to just below 1. */
  random: () => number;
  /** Mutual exclusion between the tabs of an origin (Web Locks); a slower protocol of ours stands in where it is missing. */
  locks: Pick<LockManager, 'request'> | undefined;
}

/** The real one. Reads nothing before it is called: importing the client touches no global. */
export const systemPlatform = (): Platform => ({
  monotonic: () => performance.now(),
  sleep: (ms, signal) => {
    let timer: ReturnType<typeof setTimeout>;
    const time = new Promise<void>((done) => (timer = setTimeout(done, ms)));
    return abortable(time, signal).finally(() => clearTimeout(timer));
  },
  random: Math.random,
  locks: globalThis.navigator?.locks,
});

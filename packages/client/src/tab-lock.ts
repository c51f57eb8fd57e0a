import type { Platform } from './platform.js';

/**
 * Runs a task while no other tab of this origin runs one of the same name. A lock that cannot be had (an opaque origin, a chunk that
 * does not load) is done without: a second renewal is a lesser evil than a customer who cannot go on.
 */
export async function exclusive<T>(name: string, { locks }: Platform, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  let running: Promise<T> | undefined;
  const once = () => (running ??= task());
  try {
    if (locks) await locks.request(name, { signal }, once);
    else await (await import('./channel-lock.js')).channelLock(name, signal, once);
  } catch {
    signal.throwIfAborted();
  }
  return once();
}

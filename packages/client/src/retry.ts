import { isAvenantError } from '@avenant/api';
import type { Platform } from './platform.js';

const FIRST_WAIT_MS = 250;
const CEILING_MS = 15_000;
const TRIES = 5;
/** Without any answer the customer is told within a second; a server that answers "later" is asked more often. */
const TRIES_WITHOUT_ANSWER = 3;

/** Milliseconds before the next try: what the insurer asked for, else anything between 0 and a ceiling that doubles (full jitter). */
export function backOff(error: unknown, failures: number, random: () => number): number {
  const asked = isAvenantError(error) ? error.details.retryAfter : undefined;
  return asked === undefined ? random() * Math.min(CEILING_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) : asked * 1000;
}

function triesFor(error: unknown): number {
  if (!isAvenantError(error) || !error.retryable || error.code === 'offline') return 1;
  return error.code === 'network' ? TRIES_WITHOUT_ANSWER : TRIES;
}

/**
 * Tries again a call that is safe to repeat and has failed once: only errors that may pass, five tries at most, and never a wait that would outlast `deadline` (of the platform's monotonic clock).
 */
export async function again<T>(
  platform: Platform,
  { deadline, signal }: { deadline: number; signal: AbortSignal },
  error: unknown,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    signal.throwIfAborted();
    const wait = backOff(error, failures, platform.random);
    if (failures >= triesFor(error) || platform.monotonic() + wait >= deadline) throw error;
    await platform.sleep(wait, signal);
    try {
      return await attempt();
    } catch (failure) {
      error = failure;
    }
  }
}

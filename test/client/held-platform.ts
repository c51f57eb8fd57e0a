/** Time and chance held in a test's hand: waits pass at once and are written down, dice fall as they are told. */
import type { Platform } from '@avenant/client';

export function heldPlatform(random = 0.5): { platform: Partial<Platform>; waits: number[] } {
  const waits: number[] = [];
  const sleep = async (ms: number, signal?: AbortSignal) => {
    waits.push(ms);
    await new Promise(setImmediate);
    signal?.throwIfAborted();
  };
  return { waits, platform: { sleep, random: () => random } };
}

/** Asserts nothing itself: the error of a call, or a failure if there was none. */
export async function errorOf<T = { code: string; message: string; details: Record<string, unknown>; retryable: boolean }>(
  call: Promise<unknown>,
): Promise<T> {
  try {
    await call;
  } catch (error) {
    return error as T;
  }
  throw new Error('the call was answered');
}

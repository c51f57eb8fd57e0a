import { AvenantError } from '@avenant/api';

/** The promise, or the reason of the signal, whichever comes first; what the promise stands for goes on. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(signal.reason);
    const settle = () => signal.removeEventListener('abort', leave);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
    promise.then(resolve, reject).finally(settle);
  });
}

/**
 * Runs a task under a signal that is cut when the caller aborts, or with `timeout` once the milliseconds last given to `allow` have
 * run out. Rejects at that moment, even if the task does not listen to its signal.
 */
export async function cuttable<T>(
  route: string,
  outer: AbortSignal | undefined,
  task: (signal: AbortSignal, allow: (ms: number) => void) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const cut = new AbortController();
  const follow = () => cut.abort(outer?.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const allow = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => cut.abort(new AvenantError('timeout', route)), ms);
  };
  outer?.addEventListener('abort', follow);
  try {
    return await abortable(task(cut.signal, allow), cut.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', follow);
  }
}

import { AvenantError, asAvenantError, type UploadReceipt } from '@avenant/api';
import type { UploadSurroundings } from './upload.js';

const FIRST = 500;
const LONGEST = 15_000;
/** About a quarter of an hour; then a person decides, for every question keeps the session alive. */
const TRIES = 65;
const settled: readonly string[] = ['clean', 'infected', 'refused'];

/**
 * Asks where an upload stands until the insurer has made up its mind, less and less often. A passing failure is only a longer wait.
 * Rejects with `upload-not-ready` when it takes too long, or with the signal's reason.
 */
export async function settledReceipt({ api, wait }: UploadSurroundings, uploadId: string, signal: AbortSignal): Promise<UploadReceipt> {
  let failure: AvenantError | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await wait(Math.min(FIRST * 1.5 ** attempt, LONGEST), signal);
    try {
      const receipt = await api.uploads.receipt({ uploadId }, { signal });
      signal.throwIfAborted();
      if (settled.includes(receipt.state)) return receipt;
      failure = undefined;
    } catch (error) {
      failure = asAvenantError(error, 'uploads.receipt');
      if (!failure.retryable) throw failure;
    }
  }
  throw failure ?? new AvenantError('upload-not-ready', 'uploads.receipt');
}

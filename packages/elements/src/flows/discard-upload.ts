import { isAvenantError } from '@avenant/api';
import type { UploadsApi } from './upload.js';
import type { Wait } from './wait.js';

const TRIES = 4;

/** Tells the insurer that an upload is given up, a few times if need be. Never rejects: what stays behind expires there. */
export async function discardUpload(
  api: UploadsApi,
  uploadId: string,
  { wait, signal }: { wait: Wait; signal: AbortSignal },
): Promise<void> {
  for (let attempt = 0; attempt < TRIES && !signal.aborted; attempt++) {
    try {
      return await api.uploads.discard({ uploadId });
    } catch (error) {
      if (isAvenantError(error) && !error.retryable) return;
      await wait(1000 * 4 ** attempt, signal).catch(() => undefined);
    }
  }
}

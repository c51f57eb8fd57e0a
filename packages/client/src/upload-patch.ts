import { cuttable } from './abortable.js';
import type { UploadTransport } from './upload-transport.js';
import { unreachable, type Reply, type Wire } from './wire.js';

/** Between two calls of `onProgress`: nine a second, and one more for the last octet. */
const PROGRESS_MS = 110;
/** A connection that showed progress and shows none for so long is dead. */
const STALL_MS = 30_000;

/** Lets a call through at most every so many milliseconds. */
export function throttled(monotonic: () => number, tell: ((sent: number) => void) | undefined): (sent: number) => void {
  let last = -Infinity;
  return (sent) => {
    if (monotonic() - last < PROGRESS_MS) return;
    last = monotonic();
    tell?.(sent);
  };
}

/** Sends one part of a file; cut when the caller aborts, or when it has stood still where progress can be seen. */
export function patch(
  wire: Wire,
  transport: UploadTransport,
  part: { path: string; body: Blob; headers: Record<string, string>; signal: AbortSignal | undefined; onProgress: (sent: number) => void },
): Promise<Reply> {
  const ask = { route: 'uploads.send', method: 'PATCH' };
  return cuttable(ask.route, part.signal, async (signal, allow) => {
    const headers = { ...(await wire.headers(ask, signal)), ...part.headers, 'Content-Type': 'application/offset+octet-stream' };
    const onProgress = (sent: number) => {
      if (signal.aborted || sent === 0) return;
      allow(STALL_MS);
      part.onProgress(sent);
    };
    const request = { url: wire.url(part.path), headers, body: part.body, credentials: wire.credentials, signal, onProgress };
    const reply = await transport(request).catch((cause) => {
      throw unreachable(ask.route, signal, cause);
    });
    return wire.accept(ask, reply);
  });
}

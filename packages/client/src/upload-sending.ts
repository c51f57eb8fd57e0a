import { AvenantError, isAvenantError, type SendOptions } from '@avenant/api';
import { backOff } from './retry.js';
import { patch, throttled } from './upload-patch.js';
import type { UploadTools } from './upload.js';
import type { Reply } from './wire.js';

const route = 'uploads.send';
export const tus = { 'Tus-Resumable': '1.0.0' };
/** A refusal that may pass (a lock, an offset that moved) is met so many times in a row without one octet gained. */
const MAX_REFUSALS = 10;

/** An error of the upload's own resource: what is not there any more has expired. */
export const isGone = (error: unknown): error is AvenantError =>
  isAvenantError(error) && (error.details.status === 404 || error.details.status === 410);

/**
 * Whether asking where the server stands, and going on from there, may end well. 409: a browser that replayed the request by itself.
 * 423: a tus server still busy with the request that was cut.
 */
const isPassing = ({ code, retryable, details: { status } }: AvenantError) =>
  retryable || code === 'session-expired' || status === 423 || (status === 409 && code === 'state-conflict');

function octets(reply: Reply, name: string): number | undefined {
  const value = reply.header(name);
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** Waits before going on; less if the device finds its network again, unless it is the insurer who asked for the wait. */
async function pause({ platform }: UploadTools, error: AvenantError, failures: number, signal: AbortSignal | undefined): Promise<void> {
  const wake = new AbortController();
  const end = () => wake.abort();
  const until = { signal: wake.signal };
  signal?.addEventListener('abort', end, until);
  if (error.details.retryAfter === undefined) globalThis.addEventListener?.('online', end, until);
  await platform.sleep(backOff(error, failures, platform.random), wake.signal).catch(end);
  end();
  signal?.throwIfAborted();
}

/**
 * Sends a file from the octet where the server stands to its end, one PATCH for all the rest where nothing limits it, and answers the
 * receipt. Whatever may pass is waited for, as long as it takes; what the server has is never sent again.
 */
export async function sending(
  tools: UploadTools,
  { uploadId, path, file, isFresh }: { uploadId: string; path: string; file: Blob; isFresh: boolean },
  { signal, onProgress }: SendOptions,
): Promise<unknown> {
  const tell = throttled(tools.platform.monotonic, onProgress);
  /** Where the server stands, as far as it has said so since the last trouble. */
  let known: number | undefined = isFresh ? 0 : undefined;
  let reached = -1;
  let failures = 0;

  const standing = async (): Promise<number> => {
    const reply = await tools.ask({ route, method: 'HEAD', path, headers: tus, safe: false }, signal);
    const offset = octets(reply, 'Upload-Offset');
    if (offset === undefined) throw new AvenantError('invalid-answer', route);
    const announced = octets(reply, 'Upload-Length') ?? file.size;
    // Another file than the announced one: its end would be glued to the other's beginning.
    if (offset > file.size || announced !== file.size) throw new AvenantError('precondition-failed', route);
    return offset;
  };

  const advance = async (): Promise<number> => {
    const from = known ?? (await standing());
    known = undefined;
    if (from > reached) failures = 0;
    reached = Math.max(reached, from);
    if (from === file.size) return from;
    // A file that was changed or moved since it was chosen fails as a network does, but for ever: one octet tells.
    if (failures) await file.slice(from, from + 1).arrayBuffer();
    const to = Math.min(file.size, from + (tools.maxPatchBytes() ?? file.size));
    const headers = { ...tus, 'Upload-Offset': String(from) };
    // A whole file is read where it is sent; a slice goes piece by piece through another process of the browser.
    const body = to - from === file.size ? file : file.slice(from, to);
    const part = { path, body, headers, signal, onProgress: (sent: number) => tell(from + sent) };
    const confirmed = octets(await patch(tools.wire, tools.transport, part), 'Upload-Offset') ?? to;
    return confirmed > from && confirmed <= to ? confirmed : standing();
  };

  for (;;) {
    try {
      while (known !== file.size) known = await tools.session.within({ route }, signal, advance);
      onProgress?.(file.size);
      return await tools.receipt(uploadId, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (isGone(error)) throw new AvenantError('upload-expired', route, error.details);
      if (!isAvenantError(error) || !isPassing(error)) throw error;
      if (++failures > MAX_REFUSALS && !error.retryable)
        throw error.code === 'session-expired' ? new AvenantError('unauthenticated', route, error.details) : error;
      known = undefined;
      await pause(tools, error, failures, signal);
    }
  }
}

import type { ErrorCode } from '@avenant/api';
import type { FileRefusal } from './file-rules.js';

/**
 * Where a file stands. `interrupted`: the insurer knows it, but its bytes are no longer in this page; the same file, chosen again, goes on.
 */
export type UploadItemState = 'checking' | 'waiting' | 'sending' | 'paused' | 'verifying' | 'ready' | 'interrupted' | 'failed' | 'refused';

export type UploadPhase =
  | { readonly state: Exclude<UploadItemState, 'failed' | 'refused'> }
  /** `retryable`: the person may try again; the file is still here, or with the insurer. */
  | { readonly state: 'failed'; readonly code: ErrorCode; readonly retryable: boolean }
  | { readonly state: 'refused'; readonly refusal: FileRefusal };

/** One file of the queue, as it is now: a new object for every change, so `===` tells whether to draw it again. */
export type UploadItem = UploadPhase & {
  /** Of this page alone. */
  readonly id: string;
  readonly requirementId: string;
  /** Safe to show: no path, no control characters, no direction marks. */
  readonly filename: string;
  /** Octets of the whole file. */
  readonly bytes: number;
  /** Octets that have left. Absent: nobody has told yet, or the browser hides it. */
  readonly sent?: number | undefined;
  /** Type by content (IANA media type), once the file has been read. */
  readonly mime?: string | undefined;
  /** Absent for a file found again at the insurer's after a closed tab. */
  readonly file?: File | undefined;
  /** The insurer's identifier, once announced. */
  readonly uploadId?: string | undefined;
  /** Looks like another file of the same requirement; the insurer will tell. */
  readonly suspectedDuplicate?: true | undefined;
};

/** What a person may do with a file besides removing it, which is always possible. */
export type UploadVerb = 'pause' | 'resume' | 'retry';

const from: Readonly<Record<UploadVerb, readonly UploadItemState[]>> = {
  pause: ['waiting', 'sending'],
  resume: ['paused'],
  retry: ['failed'],
};
/** It has failed, and there is nothing that a person could do about it. */
const isHopeless = (item: UploadItem): boolean => item.state === 'failed' && !item.retryable;

export const allows = (verb: UploadVerb, item: UploadItem): boolean => from[verb].includes(item.state) && !isHopeless(item);

/** Has a place among the files of its requirement: what is refused, or not looked at yet, has none. */
export const holdsPlace = (item: UploadItem): boolean => item.state !== 'refused' && item.state !== 'checking' && !isHopeless(item);

/** A queue in numbers. Octets count what is on its way or has arrived: refused files apart. */
export interface UploadSummary {
  readonly count: Readonly<Record<UploadItemState, number>>;
  readonly bytes: number;
  readonly sent: number;
}

export function summarise(items: readonly UploadItem[]): UploadSummary {
  const count = { checking: 0, waiting: 0, sending: 0, paused: 0, verifying: 0, ready: 0, interrupted: 0, failed: 0, refused: 0 };
  let bytes = 0;
  let sent = 0;
  for (const item of items) {
    count[item.state]++;
    if (item.state === 'refused') continue;
    bytes += item.bytes;
    sent += item.sent ?? 0;
  }
  return { count, bytes, sent };
}

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

/** Every way from one state to another; anything else throws. */
export const moves: Readonly<Record<UploadItemState, readonly UploadItemState[]>> = {
  checking: ['waiting', 'refused'],
  // From here and from `paused`, a request that could not be stopped in time may still deliver.
  waiting: ['sending', 'paused', 'verifying', 'ready', 'refused'],
  sending: ['waiting', 'paused', 'verifying', 'ready', 'failed', 'refused'],
  paused: ['waiting', 'verifying', 'ready', 'refused'],
  verifying: ['ready', 'failed', 'refused', 'interrupted'],
  ready: ['verifying'],
  interrupted: ['waiting', 'verifying', 'ready', 'refused'],
  failed: ['waiting', 'verifying'],
  refused: [],
};

/** What a person may do with a file besides removing it, which is always possible. */
export type UploadVerb = 'pause' | 'resume' | 'retry';

export function allows(verb: UploadVerb, item: UploadItem): boolean {
  if (verb === 'pause') return item.state === 'waiting' || item.state === 'sending';
  if (verb === 'resume') return item.state === 'paused';
  return item.state === 'failed' && item.retryable;
}

/** Has a place among the files of its requirement: what is refused, or not looked at yet, has none. */
export const holdsPlace = (item: UploadItem): boolean =>
  item.state !== 'refused' && item.state !== 'checking' && !(item.state === 'failed' && !item.retryable);

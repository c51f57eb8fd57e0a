import type { Call, CallOptions } from './route.js';
import type { Routes } from './routes.js';
import type { StreamEvent } from './resources/notifications.schema.js';
import type { UploadReceipt } from './resources/uploads.schema.js';

/** What is told of a file before its first byte leaves. */
export interface UploadIntent {
  caseId: string;
  requirementId: string;
  filename: string;
  /** What the sender believes it is (IANA media type); the insurer looks for itself. */
  filetype: string;
  /** Octets. */
  bytes: number;
  /** Size and SHA-256 of the first and last 64 KiB: recognises the same file when it is chosen again. */
  fingerprint: string;
}

export interface SendOptions extends CallOptions {
  /**
   * Octets that have left, of the whole file, ten times a second at most. Never called where the browser hides it
   * (a service worker in front of the page).
   */
  onProgress?: (sent: number) => void;
}

/** The bytes' side of uploads: resumable by design, whatever the wire (ours is tus 1.0.0). */
export interface UploadVerbs {
  /** Announces a file; answers the upload's identifier. Errors: payload-too-large, unsupported-media-type, requirement-closed, too-many-files. */
  create(intent: UploadIntent, options?: CallOptions): Promise<{ uploadId: string }>;
  /**
   * Sends what the insurer does not have yet, and goes on by itself after an outage.
   * Answers the receipt once the last byte has arrived. Errors: upload-expired, unauthenticated.
   */
  send(upload: { uploadId: string; file: Blob }, options?: SendOptions): Promise<UploadReceipt>;
  /** Gives up a file that is not submitted yet. Giving up what is already gone is no error. */
  discard(upload: { uploadId: string }, options?: CallOptions): Promise<void>;
}

/** What happens at the insurer's while a page is open. */
export interface EventVerbs {
  /**
   * Tells of every change until the signal aborts, and rejects when it cannot any more (`network`, `unauthenticated`…): asking again, or
   * polling, is the caller's. Ours is server-sent events over fetch (`GET /stream`).
   */
  watch(watch: { onEvent: (event: StreamEvent) => void }, options?: CallOptions): Promise<void>;
}

/**
 * What an element may ask of an insurer: the port. Any object that satisfies it plugs in.
 * Resources that are asked seldom make their verbs when they are called: they cannot be spread (`{ ...api.tasks }`); what wraps one
 * inherits from it (`Object.assign(Object.create(api.tasks), { list })`).
 * Every call rejects with an `AvenantError`, or with the reason of the aborted signal.
 */
export type InsurerApi = {
  readonly [R in keyof Routes]: { readonly [O in keyof Routes[R]]: Call<Routes[R][O]> };
} & {
  readonly uploads: UploadVerbs;
  readonly events: EventVerbs;
  /** The time at the insurer's, from its last answer: the only "now" that deadlines are compared with. */
  now(): Date;
};

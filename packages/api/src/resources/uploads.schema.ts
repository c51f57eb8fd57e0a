import { Bytes, Id, Instant, page, z, openEnum, type Infer } from '../z.js';

export const UploadState = openEnum(['receiving', 'pending_scan', 'clean', 'infected', 'refused']);

/** Why a file that arrived whole was refused. */
export const RefusalCode = openEnum(['wrong_type', 'empty', 'too_large', 'password_protected', 'damaged', 'duplicate', 'infected']);

/** A file on its way to the insurer. Only a clean one may be submitted. */
export const UploadReceipt = z.object({
  id: Id,
  requirementId: Id,
  filename: z.string(),
  /** Octets of the whole file, and how many of them have arrived. */
  bytes: Bytes,
  offset: Bytes,
  state: UploadState,
  reasonCode: z.optional(RefusalCode),
  /** SHA-256 of the whole file, hexadecimal; absent until it has arrived. */
  sha256: z.optional(z.string()),
  /** What the file is by its content (IANA media type). */
  mime: z.optional(z.string()),
  /** The sender's quick fingerprint, so that the same file, chosen again, goes on where it stopped. */
  fingerprint: z.optional(z.string()),
  expiresAt: Instant,
});
export const UploadPage = page(UploadReceipt);

/** The identifier that an announced file was given. */
export const UploadAnnounced = z.object({ uploadId: Id });

export type UploadReceipt = Infer<typeof UploadReceipt>;
export type RefusalCode = NonNullable<UploadReceipt['reasonCode']>;

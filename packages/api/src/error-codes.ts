/**
 * Every way a call can fail. Codes are those of RFC 9457 problems on the wire; the last six are born in the client.
 */
export const errorCodes = [
  'bad-request',
  'idempotency-key-missing',
  'unauthenticated',
  'invalid-credentials',
  'session-expired',
  'step-up-required',
  'permission-missing',
  'account-locked',
  'account-not-activated',
  'not-found',
  'state-conflict',
  'requirement-closed',
  'upload-not-ready',
  'request-in-progress',
  'upload-expired',
  'precondition-failed',
  'payload-too-large',
  'unsupported-media-type',
  'validation-failed',
  'idempotency-key-reused',
  'too-many-files',
  'duplicate-file',
  'file-infected',
  'precondition-required',
  'rate-limited',
  'quarantined',
  'internal',
  'upstream-unavailable',
  'maintenance',
  'offline',
  'network',
  'timeout',
  'invalid-answer',
  'unknown',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const isErrorCode = (code: unknown): code is ErrorCode => (errorCodes as readonly unknown[]).includes(code);

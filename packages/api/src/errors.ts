/**
 * Every way a call can fail, as one table: the code, and whether the same call may succeed a little later.
 * Codes are those of RFC 9457 problems on the wire; the last group is born in the client.
 */
const retryable = {
  'bad-request': false,
  'idempotency-key-missing': false,
  unauthenticated: false,
  'invalid-credentials': false,
  'session-expired': false,
  'step-up-required': false,
  'permission-missing': false,
  'account-locked': false,
  'account-not-activated': false,
  'not-found': false,
  'state-conflict': false,
  'requirement-closed': false,
  'upload-not-ready': true,
  'request-in-progress': true,
  'upload-expired': false,
  'precondition-failed': false,
  'payload-too-large': false,
  'unsupported-media-type': false,
  'validation-failed': false,
  'idempotency-key-reused': false,
  'too-many-files': false,
  'duplicate-file': false,
  'file-infected': false,
  'precondition-required': false,
  'rate-limited': true,
  quarantined: false,
  internal: false,
  'upstream-unavailable': true,
  maintenance: true,
  offline: true,
  network: true,
  timeout: true,
  'invalid-answer': false,
  unknown: false,
} as const;

export type ErrorCode = keyof typeof retryable;
export const errorCodes = Object.keys(retryable) as readonly ErrorCode[];
export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(retryable, code);

/** A field that was refused: `pointer` is a JSON pointer into the request body (RFC 6901), `code` names the rule. */
export interface FieldError {
  pointer: string;
  code: string;
  params?: Record<string, string | number> | undefined;
}

/** What an error tells besides its code. Instants are RFC 3339; `retryAfter` is in seconds. */
export interface ErrorDetails {
  status?: number;
  /** Reference to quote to the insurer. */
  requestId?: string;
  /** User-safe sentence of the insurer's; shown only when the code is `unknown`. */
  detail?: string;
  reasonCode?: string;
  contactId?: string;
  retryAfter?: number;
  /** `account-locked`, `maintenance`: when access comes back. */
  until?: string;
  /** `validation-failed`. */
  errors?: FieldError[];
  /** `unknown` only: what the wire said. */
  retryable?: boolean;
}

const brand: unique symbol = Symbol.for('avenant.error') as never;

/**
 * The one error that an `InsurerApi` throws. Its message is code and route: never a body, a name or a number.
 * An abort is not an error of ours: the signal's own reason passes through.
 */
export class AvenantError extends Error {
  override readonly name = 'AvenantError';
  readonly [brand] = true;
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, route: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${code} (${route})`, options);
    this.code = code;
    this.details = details;
  }

  /** Whether the same call, repeated as it is, may succeed. */
  get retryable(): boolean {
    return this.code === 'unknown' ? this.details.retryable === true : retryable[this.code];
  }
}

/** Recognises an error of any copy of this package on the page. */
export const isAvenantError = (error: unknown): error is AvenantError => typeof error === 'object' && error !== null && brand in error;

/** Any thrown value as an `AvenantError`. */
export const asAvenantError = (error: unknown, route = 'page'): AvenantError =>
  isAvenantError(error) ? error : new AvenantError('unknown', route, {}, { cause: error });

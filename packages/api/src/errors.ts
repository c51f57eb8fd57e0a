import type { ErrorCode } from './error-codes.js';

/** The same call, a little later, may succeed. */
const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'upload-not-ready',
  'request-in-progress',
  'rate-limited',
  'upstream-unavailable',
  'maintenance',
  'offline',
  'network',
  'timeout',
]);

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
  /** Why, in a word of the insurer's; of `step-up-required`, the purpose that a challenge is to be asked for. */
  reasonCode?: string;
  contactId?: string;
  /** `permission-missing`: who grants it, by name, where it is an administrator's to grant. */
  adminNames?: string[];
  /** `code-invalid`: tries that are left. */
  attemptsLeft?: number;
  /** `password-policy`: the rules that do not hold. */
  missing?: string[];
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
    return this.code === 'unknown' ? this.details.retryable === true : passing.has(this.code);
  }
}

/** Recognises an error of any copy of this package on the page. */
export const isAvenantError = (error: unknown): error is AvenantError => typeof error === 'object' && error !== null && brand in error;

/** Any thrown value as an `AvenantError`. */
export const asAvenantError = (error: unknown, route = 'page'): AvenantError =>
  isAvenantError(error) ? error : new AvenantError('unknown', route, {}, { cause: error });

import type { ErrorCode, ErrorDetails } from '@avenant/api';

/** What the insurer answers instead of what was asked. The routes write it as a problem (RFC 9457). */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

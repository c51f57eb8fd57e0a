import { AvenantError, isErrorCode, type ErrorCode, type ErrorDetails, type FieldError } from '@avenant/api';
import type { Reply } from './wire.js';

/** What a bare status means, where no problem document says more: a proxy's answer, a plain upload server's. */
const codeOfStatus: Partial<Record<number, ErrorCode>> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'permission-missing',
  404: 'not-found',
  409: 'state-conflict',
  410: 'upload-expired',
  412: 'precondition-failed',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
  422: 'validation-failed',
  428: 'precondition-required',
  429: 'rate-limited',
  451: 'quarantined',
  500: 'internal',
  501: 'internal',
};

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function parsed(text: string): Json {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // A proxy's page: the status has to do.
  }
  // Without a prototype, a field that is missing is missing, whatever the page has done to Object.prototype.
  return Object.assign(Object.create(null), isJson(body) && body);
}

const words = (value: unknown) => (typeof value === 'string' ? value : undefined);

const texts = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined);

const isFieldError = (entry: unknown): entry is FieldError =>
  isJson(entry) && typeof entry['pointer'] === 'string' && typeof entry['code'] === 'string';

function fieldError(entry: unknown): FieldError[] {
  if (!isFieldError(entry)) return [];
  const { pointer, code, params } = entry;
  const plain = Object.entries(isJson(params) ? params : {}).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return [{ pointer, code, params: Object.fromEntries(plain) }];
}

/** Seconds of `Retry-After`, which is either a count of them or a date (RFC 9110 §10.2.3); the insurer's clock says how far the date is. */
export function retryAfter(value: string | null, now: Date): number | undefined {
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** An answer that is not a success, as an error: the code and typed details of its RFC 9457 problem, never its words or its body. */
export function problem(route: string, reply: Reply, now: Date): AvenantError {
  const body = parsed(reply.text);
  const { status } = reply;
  const byStatus = codeOfStatus[status] ?? (status > 501 ? 'upstream-unavailable' : 'unknown');
  const code = typeof body['code'] !== 'string' ? byStatus : isErrorCode(body['code']) ? body['code'] : 'unknown';
  const { errors } = body;
  const unknown = code === 'unknown';
  const details: ErrorDetails = {
    status,
    requestId: reply.header('X-Request-Id') ?? words(body['requestId']),
    retryAfter: retryAfter(reply.header('Retry-After'), now),
    reasonCode: words(body['reasonCode']),
    contactId: words(body['contactId']),
    until: words(body['until']),
    attemptsLeft: typeof body['attemptsLeft'] === 'number' ? body['attemptsLeft'] : undefined,
    missing: texts(body['missing']),
    adminNames: texts(body['adminNames']),
    errors: Array.isArray(errors) ? errors.flatMap(fieldError) : undefined,
    detail: unknown ? words(body['detail']) : undefined,
    retryable: unknown ? body['retryable'] === true : undefined,
  };
  return new AvenantError(code, route, details);
}

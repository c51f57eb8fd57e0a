/**
 * Faults that a test may ask for, as `;`-separated words: `latency=<ms>`, `status=<n>`, `retry-after=<s or date>`, `code=<problem code>`,
 * `drop` (no answer), `drop-after=<octets>` (an upload's connection is cut once so many octets of the body are kept), `unauthenticated`,
 * `session-expired`, `after=<octets>` (with those two: in the middle of the body), `body=truncated|malformed|html|empty`, `once=<key>`.
 */
import { isErrorCode, type ErrorCode } from '@avenant/api';
import type { Interruption } from '../routes/context.js';
import { codeOf } from '../routes/problem.js';
import { Refusal } from '../world/refusal.js';

export const spoilings = ['truncated', 'malformed', 'html', 'empty'] as const;
export type Spoiling = (typeof spoilings)[number];

export interface Fault {
  /** Milliseconds. */
  latency?: number;
  drop?: true;
  refusal?: Refusal;
  retryAfter?: string;
  interruption?: Interruption;
  body?: Spoiling;
  once?: string;
}

const isSpoiling = (text: string): text is Spoiling => (spoilings as readonly string[]).includes(text);

function count(name: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Refusal('bad-request', { reasonCode: `fault_${name}` });
  return Number(value);
}

function refusalOf(words: Map<string, string>): Refusal | undefined {
  const status = words.has('status') ? count('status', words.get('status')!) : undefined;
  const named =
    words.get('code') ?? (words.has('unauthenticated') ? 'unauthenticated' : words.has('session-expired') ? 'session-expired' : undefined);
  if (named !== undefined && !isErrorCode(named)) throw new Refusal('bad-request', { reasonCode: 'fault_code' });
  const code: ErrorCode | undefined = named ?? (status === undefined ? undefined : codeOf(status));
  return code && new Refusal(code, status === undefined ? {} : { status });
}

/** Reads the grammar; a word that it does not know is refused, so that a misspelt fault cannot make a test pass. */
export function readFault(text: string): Fault {
  const words = new Map(
    text
      .split(';')
      .map((word) => word.trim())
      .filter(Boolean)
      .map((word) => {
        const [name = '', ...value] = word.split('=');
        return [name.trim(), value.join('=').trim()] as const;
      }),
  );
  const known = [
    'latency',
    'status',
    'retry-after',
    'code',
    'drop',
    'drop-after',
    'unauthenticated',
    'session-expired',
    'after',
    'body',
    'once',
  ];
  const stranger = [...words.keys()].find((word) => !known.includes(word));
  const body = words.get('body');
  if (stranger !== undefined || (body !== undefined && !isSpoiling(body)))
    throw new Refusal('bad-request', { reasonCode: 'fault_unknown' });

  const refusal = refusalOf(words);
  const after = words.has('after') ? count('after', words.get('after')!) : undefined;
  const endsSession = refusal?.code === 'unauthenticated' || refusal?.code === 'session-expired' ? refusal.code : undefined;
  const interruption: Interruption | undefined = words.has('drop-after')
    ? { by: 'drop', after: count('drop-after', words.get('drop-after')!) }
    : after !== undefined && endsSession
      ? { by: endsSession, after }
      : undefined;
  return {
    ...(words.has('latency') ? { latency: count('latency', words.get('latency')!) } : {}),
    ...(words.has('drop') ? { drop: true } : {}),
    ...(interruption ? { interruption } : refusal ? { refusal } : {}),
    ...(words.has('retry-after') ? { retryAfter: words.get('retry-after')! } : {}),
    ...(body !== undefined && isSpoiling(body) ? { body } : {}),
    ...(words.has('once') ? { once: words.get('once')! } : {}),
  };
}

import type { Reply } from './wire.js';

/** The insurer's time, carried forward by a clock that nobody can set. */
export interface ServerClock {
  /** Takes the time from an answer: `X-Server-Time` (RFC 3339), else `Date` (RFC 9110, to the second). */
  read(reply: Pick<Reply, 'header'>): void;
  /** The time at the insurer's; the device's own until a first answer has come. */
  now(): Date;
}

export function createServerClock(monotonic: () => number): ServerClock {
  /** Insurer's time minus monotonic time, in milliseconds. */
  let ahead: number | undefined;
  return {
    read(reply) {
      const at = Date.parse(reply.header('X-Server-Time') ?? reply.header('Date') ?? '');
      if (!Number.isNaN(at)) ahead = at - monotonic();
    },
    now: () => (ahead === undefined ? new Date() : new Date(ahead + monotonic())),
  };
}

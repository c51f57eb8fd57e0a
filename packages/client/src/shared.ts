import { decorate, type InsurerApi, type StreamEvent, type UncheckedApi } from '@avenant/api';
import { abortable } from './abortable.js';

interface Flight {
  answer: Promise<unknown>;
  ground: AbortController;
  waiting: number;
}

type Watch = Parameters<InsurerApi['events']['watch']>[0];

/**
 * Lets identical reads that are under way at the same time be one request. Each caller's abort counts for that caller alone; the request
 * is aborted when nobody waits any more. A read that began before a write is not joined after it: it may tell the old state, or
 * somebody else's. Callers get the same object: it is to be read, not changed.
 */
export function shared<A extends UncheckedApi>(api: A): A {
  const flights = new Map<string, Flight>();

  const writing = async <T>(call: () => Promise<T>): Promise<T> => {
    flights.clear();
    try {
      return await call();
    } finally {
      flights.clear();
    }
  };

  const board = async (key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<unknown>) => {
    signal?.throwIfAborted();
    let flight = flights.get(key);
    if (!flight) {
      const ground = new AbortController();
      const taken: Flight = { answer: start(ground.signal), ground, waiting: 0 };
      flight = taken;
      flights.set(key, taken);
    }
    const { answer, ground } = flight;
    flight.waiting++;
    try {
      return await abortable(answer, signal);
    } finally {
      flight.waiting--;
      // Nobody waits any more: it has landed, or everybody has left.
      if (flight.waiting === 0) {
        if (flights.get(key) === flight) flights.delete(key);
        ground.abort();
      }
    }
  };

  return decorate<A>(api, (call, { name, route }) => async (input, options = {}) => {
    // Neither read nor write; but a read that began before what it tells may tell the old state, and is not joined after it.
    if (name === 'events.watch')
      return call({ onEvent: (event: StreamEvent) => (flights.clear(), (input as Watch).onEvent(event)) }, options);
    if ((await route().catch(() => undefined))?.method !== 'GET') return writing(() => call(input, options));
    const key = `${name} ${JSON.stringify(Object.entries(input ?? {}).sort())}`;
    return board(key, options.signal, (signal) => call(input, { signal }));
  });
}

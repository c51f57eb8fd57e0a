import type { IncomingMessage, ServerResponse } from 'node:http';

/** A body that is nearly there is let in; the connection is then still good. */
const patience = 100;

/**
 * Sees to a body that was answered before its end. Reading on would take what nobody keeps, and a browser reads an early answer only once
 * its sending fails: so the answer goes out, and the connection is closed.
 */
export function closeAfterEarlyAnswer(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.once('finish', () => {
    if (incoming.complete || incoming.destroyed) return;
    const rest = Number(incoming.headers['content-length'] ?? Infinity);
    if (rest <= 65_536) incoming.resume();
    setTimeout(() => {
      if (!incoming.complete) incoming.socket.destroy();
    }, patience).unref();
  });
}

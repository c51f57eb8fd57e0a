/** A cable between client and server that can be counted on, pulled out and put back: TCP, so that neither end knows. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

export interface Cable {
  port: number;
  /** Octets that have left the client through it, headers included. */
  sent: () => number;
  /** How many times somebody plugged in. */
  connections: () => number;
  unplug: () => void;
  plug: () => void;
  /** What leaves the client now comes no further than the client's own buffers, until the answered function lets it go on. */
  hold: () => () => void;
  /** Calls once, when so many octets more have left the client. */
  after: (octets: number, then: () => void) => void;
}

export async function cable(t: TestContext, to: number): Promise<Cable> {
  const ends = new Set<Socket>();
  const lines = new Map<Socket, Socket>();
  let plugged = true;
  let sent = 0;
  let connections = 0;
  let mark = Infinity;
  let atMark = () => {};
  const server = createServer((near) => {
    if (!plugged) return void near.destroy();
    connections++;
    const far = connect(to, '127.0.0.1');
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.on('error', () => {}).on('close', () => (ends.delete(end), lines.delete(end), other.destroy()));
    }
    lines.set(near, far);
    near.on('data', (part) => {
      sent += part.length;
      if (sent < mark) return;
      mark = Infinity;
      atMark();
    });
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const unplug = () => {
    plugged = false;
    for (const end of ends) end.destroy();
  };
  const hold = () => {
    const held = [...lines];
    for (const [near, far] of held) near.unpipe(far).pause();
    return () => held.forEach(([near, far]) => near.pipe(far));
  };
  t.after(() => (server.close(), unplug()));
  return {
    port: (server.address() as AddressInfo).port,
    sent: () => sent,
    connections: () => connections,
    unplug,
    hold,
    plug: () => (plugged = true),
    after: (octets, then) => ((mark = sent + octets), (atMark = then)),
  };
}

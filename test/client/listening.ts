/** A scripted insurer on 127.0.0.1: each request goes to one function, and is kept for the test to look at. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';

export interface Seen {
  method: string;
  /** From `/v1` on: `/contracts?limit=2`. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
  at: number;
}

export interface Say {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** The socket dies: `'now'` before a byte, `'mid-body'` inside the answer. */
  cut?: 'now' | 'mid-body';
  /** No answer, ever. */
  hang?: true;
}

export interface Insurer {
  baseUrl: string;
  seen: Seen[];
  /** How often a route was asked: `asked('POST /sessions/current/renew')`. */
  asked: (line: string) => number;
  /** Resolves once a request was dropped by its client. */
  dropped: Promise<void>;
}

export async function insurer(t: TestContext, answer: (seen: Seen, count: number) => Say | Promise<Say>): Promise<Insurer> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const dropped = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const one: Seen = {
      method: request.method!,
      path: request.url!.replace(/^\/v1/, ''),
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
      at: performance.now(),
    };
    seen.push(one);
    response.on('close', () => response.writableEnded || dropped.resolve());
    const say = await answer(one, seen.filter(({ method, path }) => method === one.method && path === one.path).length);
    if (say.hang) return;
    if (say.cut === 'now') return void request.socket.destroy();
    const text = say.text ?? (say.json === undefined ? '' : JSON.stringify(say.json));
    const type = (say.status ?? 200) >= 400 ? 'application/problem+json' : 'application/json';
    response.writeHead(say.status ?? 200, {
      ...(text && { 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) }),
      ...say.headers,
    });
    if (say.cut !== 'mid-body') return void response.end(text);
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    asked: (line) => seen.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === line).length,
    dropped: dropped.promise,
  };
}

export const problem = (status: number, code: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}): Say => ({
  status,
  headers,
  json: { type: `about:blank#${code}`, title: code, status, code, ...more },
});

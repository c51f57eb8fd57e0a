/** An insurer on 127.0.0.1 whose `GET /stream` stays open, and says what a test makes it say. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';

export interface Streaming {
  baseUrl: string;
  /** Each request, in order: `GET /stream`. */
  asked: string[];
  /** Headers of each request for the stream. */
  headers: IncomingMessage['headers'][];
  /** The stream that was opened as number `n`; waits for it. */
  stream: (n?: number) => Promise<ServerResponse>;
}

/** `otherwise` answers what is no stream, and may refuse one: it answers whether it did. */
export async function streaming(
  t: TestContext,
  otherwise: (line: string, response: ServerResponse, asked: readonly string[]) => boolean = () => false,
): Promise<Streaming> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const streams: ServerResponse[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url!.replace(/^\/v1/, '')}`;
    asked.push(line);
    if (line === 'GET /stream') headers.push(request.headers);
    if (otherwise(line, response, asked)) return;
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Server-Time': '2026-11-21T08:00:00Z' });
    response.flushHeaders();
    streams.push(response);
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
    asked,
    headers,
    async stream(n = 1) {
      while (streams.length < n) await new Promise(setImmediate);
      return streams[n - 1]!;
    },
  };
}

export const answerJson = (response: ServerResponse, status: number, body: unknown): true => {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
  response.end(JSON.stringify(body));
  return true;
};

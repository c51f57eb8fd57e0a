/** An insurer's upload routes as small as they can be: tus 1.0.0 kept in memory, every byte that arrives kept, and knobs to make trouble. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { receipt, session, tenant } from './valid-answers.ts';

export interface Kept {
  length: number;
  parts: Buffer[];
  offset: number;
  metadata: Record<string, string>;
}

/** What to do instead of going on: cut the line, or answer this. */
export type Trouble = 'cut' | { status: number; code?: string; headers?: Record<string, string> } | undefined;

export interface Knobs {
  /** Before a request is looked at; `count` is how often this line (`HEAD /uploads/u1`) was asked. */
  before?: (line: string, count: number) => Trouble;
  /** While bytes arrive; `offset` is what the server has by now. */
  during?: (offset: number) => Trouble;
  /** Headers of this server's successes that a page of another origin may not read. */
  hidden?: string[];
  location?: string;
  tenant?: unknown;
}

export async function tusInsurer(t: TestContext, knobs: Knobs = {}) {
  const uploads = new Map<string, Kept>();
  const lines: string[] = [];
  const patches: { from: number; headers: IncomingMessage['headers'] }[] = [];
  const sockets = new Set<Socket>();

  const refuse = (response: ServerResponse, trouble: Exclude<Trouble, 'cut' | undefined>) => {
    const { status, code, headers } = trouble;
    response.writeHead(status, { Connection: 'close', ...headers }).end(code && JSON.stringify({ code, status }));
  };
  const say = (response: ServerResponse, status: number, headers: Record<string, string>, json?: unknown) => {
    for (const name of knobs.hidden ?? []) delete headers[name];
    response.writeHead(status, headers).end(json && JSON.stringify(json));
  };

  async function take(request: IncomingMessage, response: ServerResponse, upload: Kept): Promise<void> {
    const from = Number(request.headers['upload-offset']);
    patches.push({ from, headers: request.headers });
    if (from !== upload.offset) return refuse(response, { status: 409 });
    try {
      for await (const part of request as AsyncIterable<Buffer>) {
        upload.parts.push(part);
        upload.offset += part.length;
        const trouble = knobs.during?.(upload.offset);
        if (trouble === 'cut') return void request.socket.destroy();
        if (trouble) return refuse(response, trouble);
      }
    } catch {
      return; // The client left: what has arrived is kept.
    }
    say(response, 204, { 'Upload-Offset': String(upload.offset) });
  }

  async function answer(request: IncomingMessage, response: ServerResponse, line: string): Promise<void> {
    const id = /^\/uploads\/([^/]+)/.exec(line.split(' ')[1]!)?.[1];
    const upload = uploads.get(id ?? '');
    if (line === 'POST /sessions/current/renew') return say(response, 200, {}, session);
    if (line === 'GET /sessions/current') return refuse(response, { status: 401, code: 'session-expired' });
    if (line === 'GET /tenant/config') return say(response, 200, {}, knobs.tenant ?? tenant);
    if (line === 'POST /uploads') {
      const told = (request.headers['upload-metadata'] as string).split(',').map((pair) => pair.split(' '));
      const metadata = Object.fromEntries(told.map(([key, value]) => [key!, Buffer.from(value ?? '', 'base64').toString()]));
      const made = `u${uploads.size + 1}`;
      uploads.set(made, { length: Number(request.headers['upload-length']), parts: [], offset: 0, metadata });
      return say(response, 201, { Location: knobs.location ?? `/v1/uploads/${made}` });
    }
    if (!upload) return refuse(response, { status: 404 });
    if (request.method === 'HEAD')
      return say(response, 200, { 'Upload-Offset': String(upload.offset), 'Upload-Length': String(upload.length) });
    if (request.method === 'PATCH') return take(request, response, upload);
    if (request.method === 'DELETE') return (uploads.delete(id!), say(response, 204, {}));
    const { bytes, sha256 } = { bytes: upload.offset, sha256: hash(upload) };
    return say(response, 200, {}, { ...receipt, id, bytes, offset: bytes, sha256 });
  }

  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url!.replace('/v1', '')}`;
    lines.push(line);
    const trouble = knobs.before?.(line, lines.filter((other) => other === line).length);
    if (trouble === 'cut') request.socket.destroy();
    else if (trouble) refuse(response, trouble);
    else void answer(request, response, line);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    uploads,
    lines,
    patches,
    asked: (line: string) => lines.filter((other) => other === line).length,
  };
}

export const hash = ({ parts }: { parts: readonly Uint8Array[] }) =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');

/** Trouble that comes once, as soon as the server has so much. */
export const once = (trouble: Trouble, when: (offset: number) => boolean) => {
  let done = false;
  return (offset: number): Trouble => (!done && when(offset) ? ((done = true), trouble) : undefined);
};

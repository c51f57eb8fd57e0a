/** What only a transport that shows its progress can tell: the transport is a fake here, XMLHttpRequest itself is driven by the journeys. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createHttpClient, type UploadRequest, type UploadTransport } from '@avenant/client';
import { errorOf, heldPlatform } from './held-platform.ts';
import { randomFile } from './random-file.ts';
import { receipt } from './valid-answers.ts';

const SIZE = 1_000_000;
const reply = (status: number, offset?: number) => ({
  status,
  text: '',
  header: (name: string) => (name === 'Upload-Offset' && offset !== undefined ? String(offset) : null),
});

/** A server that stands where `standing` says, for everything but the PATCH. */
const server = (standing: () => number) =>
  (async (_: unknown, { method }: RequestInit) =>
    method === 'HEAD'
      ? new Response(null, { headers: { 'Upload-Offset': String(standing()), 'Upload-Length': String(SIZE) } })
      : Response.json(receipt)) as typeof fetch;

const client = (uploadTransport: UploadTransport, more: object = {}) =>
  createHttpClient({ baseUrl: 'http://127.0.0.1/v1', fetch: server(() => 0), uploadTransport, ...more });

describe('F34: progress', () => {
  it('is told ten times a second at most, is never silent for longer than 0.25 s, and ends with the last byte', async () => {
    let now = 0;
    const told: { at: number; sent: number }[] = [];
    const transport: UploadTransport = async ({ body, onProgress }) => {
      // A browser tells every 50 ms or so; here for four seconds.
      for (let step = 1; step <= 80; step++) {
        now += 50;
        onProgress((body.size / 80) * step);
      }
      return reply(204, SIZE);
    };
    const { uploads } = client(transport, { platform: { monotonic: () => now } });
    await uploads.send({ uploadId: 'u1', file: randomFile(SIZE).file }, { onProgress: (sent) => told.push({ at: now, sent }) });
    for (let from = 0; from < 4000; from += 50) assert.ok(told.filter(({ at }) => at > from && at <= from + 1000).length <= 10);
    for (const [index, { at, sent }] of told.entries()) {
      const before = told[index - 1] ?? { at: 0, sent: 0 };
      assert.ok(at - before.at <= 250 && sent >= before.sent);
    }
    assert.equal(told.at(-1)!.sent, SIZE);
  });

  it('counts from the beginning of the file, also when it goes on from the middle', async () => {
    const told: number[] = [];
    const transport: UploadTransport = async ({ body, onProgress }) => (onProgress(body.size / 2), reply(204, SIZE));
    const { uploads } = client(transport, { fetch: server(() => 600_000) });
    await uploads.send({ uploadId: 'u1', file: randomFile(SIZE).file }, { onProgress: (sent) => told.push(sent) });
    assert.deepEqual(told, [800_000, SIZE]);
  });

  it('that is hidden (a service worker) is never told before the end, and is no reason to cut', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const told: number[] = [];
    const held = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const transport: UploadTransport = async () => (begun.resolve(), await held.promise, reply(204, SIZE));
    const sent = client(transport).uploads.send({ uploadId: 'u1', file: randomFile(SIZE).file }, { onProgress: (n) => told.push(n) });
    await begun.promise;
    t.mock.timers.tick(10 * 60_000);
    assert.deepEqual(told, []);
    held.resolve();
    await sent;
    assert.deepEqual(told, [SIZE]);
  });

  it('that stands still for 30 s is cut, and the file goes on from where the insurer stands', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const requests: UploadRequest[] = [];
    const begun = Promise.withResolvers<void>();
    const transport: UploadTransport = async (request) => {
      requests.push(request);
      if (requests.length > 1) return reply(204, SIZE);
      request.onProgress(400_000);
      begun.resolve();
      return new Promise(() => {});
    };
    const { uploads } = client(transport, { fetch: server(() => (requests.length ? 300_000 : 0)), ...heldPlatform() });
    const sent = uploads.send({ uploadId: 'u1', file: randomFile(SIZE).file });
    await begun.promise;
    t.mock.timers.tick(29_000);
    assert.equal(requests[0]!.signal.aborted, false);
    t.mock.timers.tick(1_001);
    assert.equal(requests[0]!.signal.aborted, true);
    assert.equal((await sent).id, 'upl_1');
    assert.equal(requests[1]!.headers['Upload-Offset'], '300000');
    assert.equal(requests[1]!.body.size, 700_000);
  });
});

describe('in a browser', () => {
  /** As much of XMLHttpRequest as the client uses. */
  class FakeXhr {
    static made: FakeXhr[] = [];
    static answer = 204;
    withCredentials = false;
    status = 0;
    responseText = '';
    headers: Record<string, string> = {};
    upload: { onprogress?: (event: { loaded: number }) => void } = {};
    onloadend?: () => void;
    line = '';
    constructor() {
      FakeXhr.made.push(this);
    }
    open(method: string, url: string) {
      this.line = `${method} ${url}`;
    }
    setRequestHeader(name: string, value: string) {
      this.headers[name] = value;
    }
    getResponseHeader(name: string) {
      return name === 'Upload-Offset' && this.status === 204 ? String(SIZE) : null;
    }
    send(body: Blob) {
      this.upload.onprogress?.({ loaded: body.size });
      if (FakeXhr.answer < 0) return;
      setImmediate(() => ((this.status = FakeXhr.answer), this.onloadend?.()));
    }
    abort() {
      this.status = 0;
      this.onloadend?.();
    }
  }
  const install = (answer: number) => {
    FakeXhr.made = [];
    FakeXhr.answer = answer;
    Object.assign(globalThis, { XMLHttpRequest: FakeXhr });
  };
  afterEach(() => Reflect.deleteProperty(globalThis, 'XMLHttpRequest'));
  const api = (more: object = {}) => createHttpClient({ baseUrl: 'http://127.0.0.1/v1', fetch: server(() => 0), ...more });
  const upload = () => ({ uploadId: 'u 1', file: randomFile(SIZE).file });

  it('the bytes travel by XMLHttpRequest, with cookies, or with a token and without them', async () => {
    install(204);
    await api().uploads.send(upload());
    await api({ getToken: () => 'secret' }).uploads.send(upload());
    const [cookie, bearer] = FakeXhr.made;
    assert.equal(cookie!.line, 'PATCH http://127.0.0.1/v1/uploads/u%201');
    assert.equal(cookie!.headers['Upload-Offset'], '0');
    assert.deepEqual([cookie!.withCredentials, bearer!.withCredentials], [true, false]);
    assert.deepEqual([cookie!.headers['Authorization'], bearer!.headers['Authorization']], [undefined, 'Bearer secret']);
  });

  it('cancelling aborts the request at once', async () => {
    install(-1);
    const leaving = new AbortController();
    const sent = errorOf<Error>(api().uploads.send(upload(), { signal: leaving.signal }));
    while (!FakeXhr.made[0]?.line) await new Promise(setImmediate);
    await new Promise(setImmediate);
    leaving.abort(new Error('cancelled'));
    assert.equal((await sent).message, 'cancelled');
  });

  it('a request that dies is an outage, and the file goes on', async () => {
    install(0);
    const { platform } = heldPlatform();
    const sent = api({ platform: { ...platform, sleep: async () => void (FakeXhr.answer = 204) } }).uploads.send(upload());
    assert.equal((await sent).id, 'upl_1');
    assert.equal(FakeXhr.made.length, 2);
  });
});

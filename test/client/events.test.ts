import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StreamEvent } from '@avenant/api';
import { createHttpClient, type HttpClientConfig } from '@avenant/client';
import { errorOf } from './held-platform.ts';
import { answerJson, streaming } from './streaming.ts';
import { contract, session } from './valid-answers.ts';

const turn = () => new Promise<void>((done) => setTimeout(done, 5));
const event = (type: string, more: object = {}) => `data: ${JSON.stringify({ type, ...more })}\n\n`;

/** A client that listens until the test is over. */
function listening(t: { after: (end: () => void) => void }, config: HttpClientConfig) {
  const api = createHttpClient(config);
  const leaving = new AbortController();
  const heard: StreamEvent[] = [];
  const watch = () => errorOf(api.events.watch({ onEvent: (one) => heard.push(one) }, { signal: leaving.signal }));
  t.after(() => leaving.abort());
  const hears = async (count: number) => {
    while (heard.length < count) await turn();
    return heard;
  };
  return { api, heard, hears, leaving, watch, over: watch() };
}

describe('the stream of events', () => {
  it('tells each event as it comes, wherever the bytes are cut, letters of two bytes included', async (t) => {
    const insurer = await streaming(t);
    const { hears } = listening(t, insurer);
    const stream = await insurer.stream();
    const bytes = Buffer.from(`: ok\r\n\r\n${event('case.updated', { id: 'cas_é', at: '2026-11-21T08:00:00Z' })}`);
    for (const byte of bytes) {
      stream.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
    assert.deepEqual(await hears(1), [{ type: 'case.updated', id: 'cas_é', at: '2026-11-21T08:00:00Z' }]);
    assert.equal(insurer.headers[0]!.accept, 'text/event-stream');
  });

  it('takes the type from the stream where the data does not say it', async (t) => {
    const insurer = await streaming(t);
    const { hears } = listening(t, insurer);
    (await insurer.stream()).write('event: benefit.updated\ndata: {"id":"ben_1"}\n\n');
    assert.deepEqual(await hears(1), [{ type: 'benefit.updated', id: 'ben_1' }]);
  });

  it('F14, F32: passes an unknown type as unknown, drops what does not fit, and goes on', async (t) => {
    const insurer = await streaming(t);
    const { hears } = listening(t, insurer);
    const bad = [
      'data: <!doctype html>\n\n',
      'data: null\n\n',
      'data: 42\n\n',
      'data: [1]\n\n',
      event('case.updated', { id: 7 }),
      'data\n\n',
    ];
    (await insurer.stream()).write([event('weather.changed'), ...bad, 'data: {"type":3}\n\n', event('case.updated')].join(''));
    assert.deepEqual(await hears(2), [{ type: 'unknown' }, { type: 'case.updated' }]);
  });

  it('sets the insurer’s time, and carries the host’s token', async (t) => {
    const insurer = await streaming(t);
    const { api, hears } = listening(t, { ...insurer, getToken: () => 'tok' });
    (await insurer.stream()).write(event('case.updated'));
    await hears(1);
    assert.equal(api.now().toISOString().slice(0, 15), '2026-11-21T08:0');
    assert.equal(insurer.headers[0]!.authorization, 'Bearer tok');
  });

  it('that is cut is the network’s error, says when to come back, and goes on from the last event when asked again', async (t) => {
    const insurer = await streaming(t);
    const { hears, over, watch } = listening(t, insurer);
    const first = await insurer.stream();
    first.write(`retry: 1500\nid: e-41\n${event('case.updated')}`);
    await hears(1);
    first.destroy();
    const error = await over;
    assert.deepEqual([error.code, error.details['retryAfter'], error.retryable], ['network', 1.5, true]);
    void watch();
    (await insurer.stream(2)).write(event('document.created'));
    await hears(2);
    assert.deepEqual(
      insurer.headers.map((seen) => seen['last-event-id']),
      [undefined, 'e-41'],
    );
  });

  it('that the server ends is cut as well', async (t) => {
    const insurer = await streaming(t);
    const { over } = listening(t, insurer);
    (await insurer.stream()).end();
    assert.equal((await over).code, 'network');
  });

  it('ends at once when its listener leaves, with the listener’s reason, and tells nothing more', async (t) => {
    const insurer = await streaming(t);
    const { heard, hears, leaving, over } = listening(t, insurer);
    const stream = await insurer.stream();
    stream.write(event('case.updated'));
    await hears(1);
    const closed = new Promise((done) => stream.on('close', done));
    leaving.abort(new Error('left'));
    assert.equal((await over).message, 'left');
    stream.write(event('case.updated'));
    await closed;
    assert.equal(heard.length, 1);
  });

  it('is cut after 45 s of silence, not before, and a comment is no silence', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const wait = () => new Promise((done) => setImmediate(done));
    const insurer = await streaming(t);
    const { hears, heard, over } = listening(t, insurer);
    let ended = false;
    void over.then(() => (ended = true));
    const stream = await insurer.stream();
    stream.write(event('case.updated'));
    while (heard.length < 1) await wait();
    for (let passed = 0; passed < 10; passed++) {
      t.mock.timers.tick(44_000);
      stream.write(`: still here\n\n${event('case.updated')}`);
      while (heard.length < passed + 2) await wait();
    }
    assert.equal(ended, false, 'open for seven minutes');
    await hears(11);
    t.mock.timers.tick(45_000);
    const error = await over;
    assert.deepEqual([error.code, error.retryable], ['timeout', true]);
  });

  it('that never begins is given up after the client’s own patience', async (t) => {
    const insurer = await streaming(t, () => true);
    const { over } = listening(t, { ...insurer, timeoutMs: 40 });
    assert.equal((await over).code, 'timeout');
  });
});

describe('a stream that is refused', () => {
  it('F5: renews the session once, and opens', async (t) => {
    let alive = false;
    const insurer = await streaming(t, (line, response) => {
      if (line === 'POST /sessions/current/renew') return ((alive = true), answerJson(response, 200, session));
      return !alive && answerJson(response, 401, { code: 'session-expired' });
    });
    const { hears } = listening(t, insurer);
    (await insurer.stream()).write(event('case.updated'));
    await hears(1);
    assert.deepEqual(insurer.asked, ['GET /stream', 'GET /sessions/current', 'POST /sessions/current/renew', 'GET /stream']);
  });

  it('after a renewal too, or by a renewal, means "sign in"', async (t) => {
    for (const renewal of [200, 401]) {
      const insurer = await streaming(t, (line, response) =>
        line === 'POST /sessions/current/renew' && renewal === 200
          ? answerJson(response, 200, session)
          : answerJson(response, 401, { code: line.endsWith('renew') ? 'unauthenticated' : 'session-expired' }),
      );
      assert.equal((await listening(t, insurer).over).code, 'unauthenticated');
    }
  });

  it('tells the next person nothing of where the first one’s was cut', async (t) => {
    let over = false;
    const insurer = await streaming(t, (_, response) => over && answerJson(response, 401, { code: 'unauthenticated' }));
    const first = listening(t, insurer);
    const stream = await insurer.stream();
    stream.write(`id: e-41\n${event('case.updated')}`);
    await first.hears(1);
    stream.destroy();
    await first.over;
    over = true;
    assert.equal((await first.watch()).code, 'unauthenticated');
    over = false;
    void first.watch();
    await insurer.stream(2);
    assert.deepEqual(
      insurer.headers.map((seen) => seen['last-event-id']),
      [undefined, 'e-41', undefined],
    );
  });

  for (const [status, code] of [
    [404, 'not-found'],
    [503, 'upstream-unavailable'],
  ] as const)
    it(`with ${status} is "${code}", and is not asked again by itself`, async (t) => {
      const insurer = await streaming(t, (_, response) => answerJson(response, status, {}));
      assert.equal((await listening(t, insurer).over).code, code);
      assert.equal(insurer.asked.length, 1);
    });

  it('F14: a page of HTML with status 200 is no stream', async (t) => {
    const insurer = await streaming(t, (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(event('case.updated'));
      return true;
    });
    const { heard, over } = listening(t, insurer);
    assert.equal((await over).code, 'invalid-answer');
    assert.equal(heard.length, 0);
  });
});

describe('reads beside a stream', () => {
  it('are still shared while it is open, and none that began before an event is joined after it', async (t) => {
    const waiting: (() => void)[] = [];
    const insurer = await streaming(t, (line, response) => {
      if (!line.startsWith('GET /contracts')) return false;
      waiting.push(() => answerJson(response, 200, { items: [contract] }));
      return true;
    });
    const { api, hears } = listening(t, insurer);
    const stream = await insurer.stream();
    const ask = () => api.contracts.list({});
    const [one, two] = [ask(), ask()];
    while (waiting.length < 1) await turn();
    stream.write(event('case.updated'));
    await hears(1);
    const three = ask();
    while (waiting.length < 2) await turn();
    waiting.forEach((answer) => answer());
    await Promise.all([one, two, three]);
    assert.equal(insurer.asked.filter((line) => line.startsWith('GET /contracts')).length, 2);
    assert.equal(await one, await two);
  });
});

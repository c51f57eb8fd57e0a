/** `GET /stream`: open pages are told of what happens, through both doors, for as long as the session lives and no longer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StreamEvent } from '@avenant/api/resources/notifications.schema.js';
import { atBothDoors, page, server } from './doors.ts';
import type { Asker } from './asker.ts';

interface Event {
  type: string;
  id?: string;
  at: string;
}

/** Reads a stream as it comes. */
class Listening {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor(response: Response) {
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    this.#reader = response.body!.getReader();
  }
  static async to(asker: Asker): Promise<Listening> {
    return new Listening(await asker.raw('GET', '/stream'));
  }
  /** The next event, comments passed over; nothing once the stream has ended. */
  async next(): Promise<Event | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const block = this.#text.slice(0, end).split('\n');
        this.#text = this.#text.slice(end + 2);
        const data = block.find((line) => line.startsWith('data: '));
        if (!data) continue;
        const event = JSON.parse(data.slice(6)) as Event;
        assert.ok(block.includes(`event: ${event.type}`));
        assert.deepEqual(StreamEvent.parse(event), event, 'what the contract says, and nothing besides');
        return event;
      }
      const { done, value } = await this.#reader.read();
      if (done) return undefined;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }
  async until(type: string): Promise<Event> {
    for (;;) {
      const event = await this.next();
      assert.ok(event, `the stream ended before ${type}`);
      if (event.type === type) return event;
    }
  }
  stop(): Promise<void> {
    return this.#reader.cancel();
  }
}

const extension = { periods: [{ start: '2026-11-13', end: '2026-11-30' }], resumedWork: false };
const extend = (asker: Asker) => asker.post('/cases/cas_2026_0733/extensions', extension, { 'Idempotency-Key': crypto.randomUUID() });

atBothDoors('an open page is told at once of what has changed; asking then answers what is new', async ({ asker }) => {
  const camille = asker();
  await camille.signIn();
  const events = await Listening.to(camille);
  assert.equal((await extend(camille)).status, 201);
  const event = await events.until('case.updated');
  assert.equal(event.id, 'cas_2026_0733');
  assert.equal((await camille.get(`/cases/${event.id}`)).body.state, 'extension_requested');
  await events.stop();
});

test('nobody is told of what happens to somebody else', async (t) => {
  const { asker, sandbox } = await server(t);
  const [camille, yanis] = [asker(), asker()];
  await camille.signIn();
  await yanis.signIn('28000454');
  const his = await Listening.to(yanis);
  await extend(camille);
  sandbox.world.bulletin.tell('acc_yanis', 'document.created', 'doc_his');
  assert.deepEqual((await his.next())?.id, 'doc_his', 'the first that he hears of is his own');
  await his.stop();
});

test('listening needs a session, and lengthens none', async () => {
  const { asker, sandbox } = page();
  const camille = asker();
  assert.equal((await camille.get('/stream')).status, 401);
  await camille.signIn();
  const before = sandbox.world.rows.sessions.all();
  sandbox.controls.advanceClock(60);
  const events = await Listening.to(camille);
  assert.deepEqual(sandbox.world.rows.sessions.all(), before);
  await events.stop();
});

atBothDoors(
  'two minutes before its end a session is warned of, once; renewed, it is warned of again; ended, the stream ends',
  async ({ asker, sandbox }) => {
    const camille = asker();
    await camille.signIn();
    const ends = (await camille.get('/sessions/current')).body.idleExpiresAt;
    const events = await Listening.to(camille);
    sandbox.controls.advanceClock(12 * 60);
    sandbox.controls.advanceClock(70);
    const warned = await events.next();
    assert.deepEqual([warned?.type, warned?.at], ['session.expiring', ends]);
    sandbox.controls.advanceClock(10);
    const renewed = await camille.post('/sessions/current/renew', {});
    sandbox.controls.advanceClock(13 * 60 + 30);
    const again = await events.next();
    assert.deepEqual([again?.type, again?.at], ['session.expiring', renewed.body.idleExpiresAt], 'nothing was said twice in between');
    sandbox.controls.advanceClock(2 * 60);
    assert.equal(await events.next(), undefined, 'the session is over, and so is the stream');
  },
);

atBothDoors('signing out, and being put out, end the stream', async ({ asker, sandbox }) => {
  const camille = asker();
  await camille.signIn();
  const first = await Listening.to(camille);
  await camille.ask('DELETE', '/sessions/current', {});
  assert.equal(await first.next(), undefined);
  await camille.signIn();
  const second = await Listening.to(camille);
  sandbox.controls.endSessions('access');
  sandbox.world.bulletin.tell('acc_camille', 'case.updated', 'cas_2026_0733');
  assert.equal((await second.next())?.type, 'case.updated', 'an access that can be renewed is no end');
  sandbox.controls.endSessions('session');
  assert.equal(await second.next(), undefined);
});

test('a page that goes away is forgotten, and a server that stops does not wait for those that listen', async (t) => {
  const { asker, sandbox, close } = await server(t);
  const camille = asker();
  await camille.signIn();
  const gone = await Listening.to(camille);
  await gone.stop();
  const stays = await Listening.to(camille);
  sandbox.world.bulletin.tell('acc_camille', 'case.updated', 'cas_2026_0733');
  assert.equal((await stays.next())?.type, 'case.updated');
  const started = performance.now();
  const ended = stays.next();
  await close();
  assert.equal(await ended, undefined);
  assert.ok(performance.now() - started < 900, 'sooner than impatience');
});

test('a quiet stream breathes every fifteen seconds, so that nothing between takes it for dead', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const { asker } = page({ signedIn: true });
  const reader = (await asker().raw('GET', '/stream')).body!.getReader();
  const read = async () => new TextDecoder().decode((await reader.read()).value);
  assert.equal(await read(), 'retry: 3000\n\n');
  t.mock.timers.tick(15_000);
  assert.equal(await read(), ': \n\n');
  t.mock.timers.tick(15_000);
  assert.equal(await read(), ': \n\n');
  await reader.cancel();
});

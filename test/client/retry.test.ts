import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createHttpClient } from '@avenant/client';
import { errorOf, heldPlatform } from './held-platform.ts';
import { insurer, problem } from './listening.ts';
import { contract, examples, tenant } from './valid-answers.ts';

const list = { items: [contract] };

describe('F2: an insurer that is overloaded', () => {
  for (const [status, code] of [
    [429, 'rate-limited'],
    [503, 'upstream-unavailable'],
    [503, 'maintenance'],
  ] as const) {
    it(`is asked five times at most when it says ${status} ${code}`, async (t) => {
      const { baseUrl, seen } = await insurer(t, () => problem(status, code));
      const { platform, waits } = heldPlatform();
      const error = await errorOf(createHttpClient({ baseUrl, platform }).contracts.list({}));
      assert.equal(error.code, code);
      assert.equal(seen.length, 5);
      assert.equal(waits.length, 4);
    });
  }

  it('gives its answer at last, and the customer sees nothing of the tries before', async (t) => {
    const { baseUrl, seen } = await insurer(t, (_, count) => (count < 4 ? problem(503, 'maintenance') : { json: list }));
    const { items } = await createHttpClient({ baseUrl, ...heldPlatform() }).contracts.list({});
    assert.equal(items[0]?.id, 'ctr_1');
    assert.equal(seen.length, 4);
  });

  it('is left alone for the seconds of its Retry-After', async (t) => {
    const { baseUrl } = await insurer(t, (_, count) =>
      count < 2 ? problem(429, 'rate-limited', {}, { 'Retry-After': '7' }) : { json: list },
    );
    const { platform, waits } = heldPlatform();
    await createHttpClient({ baseUrl, platform }).contracts.list({});
    assert.deepEqual(waits, [7000]);
  });

  it('is left alone until the date of its Retry-After, counted on its own clock', async (t) => {
    const headers = { 'X-Server-Time': '2031-03-01T10:00:00Z', 'Retry-After': 'Sat, 01 Mar 2031 10:00:09 GMT' };
    const { baseUrl } = await insurer(t, (_, count) => (count < 2 ? problem(503, 'maintenance', {}, headers) : { json: list }));
    const { platform, waits } = heldPlatform();
    await createHttpClient({ baseUrl, platform }).contracts.list({});
    assert.equal(waits.length, 1);
    assert.ok(waits[0]! > 8900 && waits[0]! <= 9000, String(waits[0]));
  });

  it('really is left alone that long', async (t) => {
    const { baseUrl, seen } = await insurer(t, (_, count) =>
      count < 2 ? problem(429, 'rate-limited', {}, { 'Retry-After': '1' }) : { json: list },
    );
    await createHttpClient({ baseUrl }).contracts.list({});
    assert.ok(seen[1]!.at - seen[0]!.at >= 995);
  });

  it('is not waited for when it asks for more time than a call may take: the customer is told now', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => problem(429, 'rate-limited', {}, { 'Retry-After': '120' }));
    const { platform, waits } = heldPlatform();
    const error = await errorOf(createHttpClient({ baseUrl, platform }).contracts.list({}));
    assert.equal(error.details['retryAfter'], 120);
    assert.deepEqual([seen.length, waits.length], [1, 0]);
  });

  it('is asked again after full jitter without Retry-After: anything up to a ceiling that doubles', async (t) => {
    const { baseUrl } = await insurer(t, () => problem(503, 'maintenance'));
    const high = heldPlatform(0.999_999);
    await errorOf(createHttpClient({ baseUrl, platform: high.platform }).contracts.list({}));
    assert.deepEqual(
      high.waits.map((ms) => Math.round(ms)),
      [250, 500, 1000, 2000],
    );
    const low = heldPlatform(0);
    await errorOf(createHttpClient({ baseUrl, platform: low.platform }).contracts.list({}));
    assert.deepEqual(low.waits, [0, 0, 0, 0]);
  });
});

describe('F2: a call that must not be repeated', () => {
  for (const name of ['session.signIn', 'documents.link', 'session.renew'])
    it(`${name}, a POST without an idempotency key, is sent once`, async (t) => {
      const { baseUrl, seen } = await insurer(t, () => problem(503, 'maintenance', {}, { 'Retry-After': '0' }));
      await errorOf(examples[name]!.ask(createHttpClient({ baseUrl, ...heldPlatform() })));
      assert.equal(seen.length, 1);
    });

  it('is not repeated after a lost answer either', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => ({ cut: 'now' }));
    const error = await errorOf(examples['session.signIn']!.ask(createHttpClient({ baseUrl, ...heldPlatform() })));
    assert.deepEqual([error.code, seen.length], ['network', 1]);
  });
});

describe('a call that may be repeated', () => {
  it('sends a declaration again after a lost answer, under the same key, so that it is one', async (t) => {
    const { baseUrl, seen } = await insurer(t, (_, count) =>
      count < 3 ? { cut: 'now' } : { status: 201, json: examples['cases.submit']!.answer },
    );
    const { cases } = createHttpClient({ baseUrl, ...heldPlatform() });
    const items = [{ requirementId: 'req_9', uploadIds: ['upl_1'] }];
    await cases.submit({ caseId: 'cas_1', items }, { idempotencyKey: '6f1c1d9e-8b0a-4a57-9f8f-5d1f4d1d0a01' });
    assert.deepEqual(
      seen.map(({ headers }) => headers['idempotency-key']),
      Array(3).fill('6f1c1d9e-8b0a-4a57-9f8f-5d1f4d1d0a01'),
    );
    assert.equal(new Set(seen.map(({ body }) => body)).size, 1);
  });

  it('gives a declaration a key of its own when the caller has none, and keeps it over the tries', async (t) => {
    const { baseUrl, seen } = await insurer(t, (_, count) =>
      count % 2 ? problem(409, 'request-in-progress') : { status: 201, json: examples['cases.submit']!.answer },
    );
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    await examples['cases.submit']!.ask(api);
    await examples['cases.submit']!.ask(api);
    const keys = seen.map(({ headers }) => headers['idempotency-key'] as string);
    assert.match(keys[0]!, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.deepEqual([keys[0] === keys[1], keys[2] === keys[3], keys[0] === keys[2]], [true, true, false]);
  });

  it('tries a DELETE again', async (t) => {
    const { baseUrl, seen } = await insurer(t, (_, count) => (count < 2 ? problem(503, 'maintenance') : { status: 204 }));
    assert.equal(await createHttpClient({ baseUrl, ...heldPlatform() }).session.signOut({}), undefined);
    assert.equal(seen.length, 2);
  });

  it('reads again after an answer that was cut in the middle', async (t) => {
    const { baseUrl, seen } = await insurer(t, (_, count) => ({ json: tenant, ...(count < 2 && { cut: 'mid-body' }) }));
    assert.equal((await createHttpClient({ baseUrl, ...heldPlatform() }).tenant.config({})).name, 'Lumio Crédit');
    assert.equal(seen.length, 2);
  });

  it('does not try again what the insurer has refused for good', async (t) => {
    for (const [status, code] of [
      [400, 'bad-request'],
      [403, 'permission-missing'],
      [404, 'not-found'],
      [500, 'internal'],
    ] as const) {
      const { baseUrl, seen } = await insurer(t, () => problem(status, code));
      assert.equal((await errorOf(createHttpClient({ baseUrl, ...heldPlatform() }).contracts.list({}))).code, code);
      assert.equal(seen.length, 1);
    }
  });

  it('stops waiting for its next try when the caller leaves', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => problem(503, 'maintenance', {}, { 'Retry-After': '20' }));
    const leaving = new AbortController();
    const asked = errorOf<Error>(createHttpClient({ baseUrl }).contracts.list({}, { signal: leaving.signal }));
    while (!seen.length) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, 30));
    const began = performance.now();
    leaving.abort(new Error('left'));
    assert.equal((await asked).message, 'left');
    assert.ok(performance.now() - began < 100);
    assert.equal(seen.length, 1);
  });

  it('F1: tells within a second that nobody answers', async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const baseUrl = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/v1`;
    await new Promise((done) => closed.close(done));
    const began = performance.now();
    const error = await errorOf(createHttpClient({ baseUrl, platform: { random: () => 0.999 } }).contracts.list({}));
    assert.deepEqual([error.code, error.retryable], ['network', true]);
    assert.ok(performance.now() - began < 1000);
  });
});

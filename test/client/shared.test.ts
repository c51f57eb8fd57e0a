import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpClient } from '@avenant/client';
import { errorOf } from './held-platform.ts';
import { insurer, type Say } from './listening.ts';
import { contract, examples, session } from './valid-answers.ts';

const tick = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const slow = async (): Promise<Say> => (await tick(40), { json: { items: [contract] } });

describe('two elements that ask the same thing at the same time', () => {
  it('share one request and one answer', async (t) => {
    const { baseUrl, seen } = await insurer(t, slow);
    const { contracts } = createHttpClient({ baseUrl });
    const [one, other] = await Promise.all([contracts.list({ limit: 5, cursor: 'a' }), contracts.list({ cursor: 'a', limit: 5 })]);
    assert.equal(seen.length, 1);
    assert.equal(one, other);
  });

  it('share a failure as well', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => ({ status: 404 }));
    const { contracts } = createHttpClient({ baseUrl });
    const errors = await Promise.all([errorOf(contracts.get({ contractId: 'x' })), errorOf(contracts.get({ contractId: 'x' }))]);
    assert.deepEqual([seen.length, errors[0], errors[0].code], [1, errors[1], 'not-found']);
  });

  it('ask twice when they ask one after the other', async (t) => {
    const { baseUrl, seen } = await insurer(t, slow);
    const { contracts } = createHttpClient({ baseUrl });
    await contracts.list({});
    await contracts.list({});
    assert.equal(seen.length, 2);
  });

  it('ask twice when they ask different things', async (t) => {
    const { baseUrl, seen } = await insurer(t, slow);
    const { contracts } = createHttpClient({ baseUrl });
    await Promise.all([contracts.list({ limit: 1 }), contracts.list({ limit: 2 })]);
    assert.equal(seen.length, 2);
  });

  it('do not share what is written', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => ({ status: 201, json: examples['cases.submit']!.answer }));
    const api = createHttpClient({ baseUrl });
    await Promise.all([examples['cases.submit']!.ask(api), examples['cases.submit']!.ask(api)]);
    assert.equal(seen.length, 2);
  });
});

describe('F13: an element that leaves while it waits', () => {
  it('leaves alone: the other one gets its answer', async (t) => {
    const { baseUrl, seen } = await insurer(t, slow);
    const { contracts } = createHttpClient({ baseUrl });
    const leaving = new AbortController();
    const first = errorOf<Error>(contracts.list({}, { signal: leaving.signal }));
    const second = contracts.list({});
    await tick(10);
    leaving.abort(new Error('left'));
    assert.equal(await Promise.race([first.then(({ message }) => message), second.then(() => 'waited')]), 'left', 'at once');
    assert.equal((await second).items.length, 1);
    assert.equal(seen.length, 1);
  });

  it('aborts the request when nobody waits any more, and the next one asks anew', async (t) => {
    const { baseUrl, seen, dropped } = await insurer(t, (_, count) => (count === 1 ? { hang: true } : slow()));
    const { contracts } = createHttpClient({ baseUrl });
    const leaving = [new AbortController(), new AbortController()];
    const asked = leaving.map(({ signal }) => errorOf<Error>(contracts.list({}, { signal })));
    while (!seen.length) await tick(5);
    leaving[0]!.abort(new Error('first'));
    assert.equal((await asked[0])!.message, 'first');
    leaving[1]!.abort(new Error('second'));
    assert.equal((await asked[1])!.message, 'second');
    const again = contracts.list({});
    assert.equal(await Promise.race([dropped.then(() => 'dropped'), tick(1000)]), 'dropped');
    assert.equal((await again).items.length, 1);
    assert.equal(seen.length, 2);
  });

  it('asks nothing when it had left already', async (t) => {
    const { baseUrl, seen } = await insurer(t, slow);
    const error = await errorOf<Error>(createHttpClient({ baseUrl }).contracts.list({}, { signal: AbortSignal.abort(new Error('left')) }));
    assert.deepEqual([error.message, seen.length], ['left', 0]);
  });
});

describe('a read that began before a write', () => {
  it('is not joined after the write: the list shows what was just sent', async (t) => {
    const { baseUrl, asked } = await insurer(t, ({ method }) =>
      method === 'POST' ? { status: 201, json: examples['cases.submit']!.answer } : slow(),
    );
    const api = createHttpClient({ baseUrl });
    const before = api.contracts.list({});
    await examples['cases.submit']!.ask(api);
    await Promise.all([before, api.contracts.list({})]);
    assert.equal(asked('GET /contracts'), 2);
  });

  it('is not joined after another person has signed in', async (t) => {
    const { baseUrl } = await insurer(t, async ({ method }, count) => {
      if (method === 'POST') return { status: 201, json: session };
      await tick(40);
      return { json: { items: [{ ...contract, policyholderName: count === 1 ? 'first' : 'second' }] } };
    });
    const api = createHttpClient({ baseUrl });
    const first = api.contracts.list({});
    await api.session.signIn({ identifier: '2', password: '2' });
    const second = api.contracts.list({});
    assert.equal((await second).items[0]?.policyholderName, 'second');
    assert.equal((await first).items[0]?.policyholderName, 'first');
  });

  it('A8: nor after another company has been entered, begun before or while it was: what is asked then names the new one', async (t) => {
    const entering = Promise.withResolvers<void>();
    const { baseUrl, seen } = await insurer(t, async ({ method, headers }, count) => {
      if (method === 'PUT') {
        await entering.promise;
        return { headers: { 'X-Organisation-Id': 'org_new' }, json: examples['organisations.enter']!.answer };
      }
      if (count < 3) await tick(80);
      return { json: { items: [{ ...contract, policyholderName: String(headers['x-organisation-id']) }] } };
    });
    const api = createHttpClient({ baseUrl });
    const before = api.contracts.list({});
    const changed = api.organisations.enter({ organisationId: 'org_new' });
    while (!seen.some(({ method }) => method === 'PUT')) await tick(5);
    const during = api.contracts.list({});
    await tick(20);
    entering.resolve();
    await changed;
    const after = await api.contracts.list({});
    assert.deepEqual([(await before).items[0]?.policyholderName, (await during).items[0]?.policyholderName], ['undefined', 'undefined']);
    assert.equal(after.items[0]?.policyholderName, 'org_new');
  });
});

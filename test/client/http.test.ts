import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { errorCodes } from '@avenant/api';
import { createHttpClient } from '@avenant/client';
import { errorOf, heldPlatform } from './held-platform.ts';
import { insurer, problem } from './listening.ts';
import { contract, examples, session, tenant } from './valid-answers.ts';

const page = { items: [contract] };

describe('a request', () => {
  it('carries its ids in the path, percent-encoded, and the rest in the query', async (t) => {
    const { baseUrl, seen } = await insurer(t, ({ path }) => ({ json: path.startsWith('/cases') ? { items: [] } : contract }));
    const api = createHttpClient({ baseUrl: `${baseUrl}/` });
    await api.contracts.get({ contractId: 'a/b?c#d é' });
    await api.cases.exchanges({ caseId: 'cas_1', limit: 20, cursor: 'a&b' });
    await api.cases.list({ state: undefined });
    assert.deepEqual(
      seen.map(({ path }) => path),
      ['/contracts/a%2Fb%3Fc%23d%20%C3%A9', '/cases/cas_1/exchanges?limit=20&cursor=a%26b', '/cases'],
    );
  });

  it('never asks another route because of an odd id', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => ({ json: page }));
    const { contracts } = createHttpClient({ baseUrl });
    for (const contractId of ['', '.', '..', undefined as never, 7 as never])
      assert.equal((await errorOf(contracts.get({ contractId }))).code, 'not-found');
    assert.equal(seen.length, 0);
  });

  it('sends a body as JSON, without the ids that are in its path', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => ({ status: 201, json: examples['cases.submit']!.answer }));
    await examples['cases.submit']!.ask(createHttpClient({ baseUrl }));
    assert.deepEqual(JSON.parse(seen[0]!.body), { items: [{ requirementId: 'req_9', uploadIds: ['upl_1'] }] });
    assert.equal(seen[0]!.headers['content-type'], 'application/json');
  });

  it("says the page's language, which may change, and an id of its own", async (t) => {
    const { baseUrl, seen } = await insurer(t, () => ({ json: tenant }));
    let language = 'fr';
    const api = createHttpClient({ baseUrl, language: () => language });
    await api.tenant.config({});
    language = 'de-CH';
    await api.tenant.config({});
    assert.deepEqual(
      seen.map(({ headers }) => headers['accept-language']),
      ['fr', 'de-CH'],
    );
    assert.equal(new Set(seen.map(({ headers }) => headers['x-request-id'])).size, 2);
  });

  it('lets cookies travel and nothing into a cache on disk; with a token, no cookies', async () => {
    const inits: RequestInit[] = [];
    const spying = (async (_: unknown, init: RequestInit) => {
      inits.push(init);
      return Response.json(session);
    }) as typeof fetch;
    const baseUrl = 'http://127.0.0.1/v1';
    await createHttpClient({ baseUrl, fetch: spying }).session.current({});
    await createHttpClient({ baseUrl, fetch: spying, getToken: () => 't' }).session.current({});
    assert.deepEqual(
      inits.map(({ credentials, cache }) => [credentials, cache]),
      [
        ['include', 'no-store'],
        ['omit', 'no-store'],
      ],
    );
  });
});

describe('F3: a slow insurer', () => {
  it('is left after the deadline, retries included', async (t) => {
    const { baseUrl, dropped } = await insurer(t, () => ({ hang: true }));
    const began = performance.now();
    const error = await errorOf(createHttpClient({ baseUrl, timeoutMs: 120 }).contracts.list({}));
    assert.deepEqual([error.code, error.retryable, error.message], ['timeout', true, 'timeout (contracts.list)']);
    assert.ok(performance.now() - began < 400);
    await dropped;
  });

  it('is left though its headers came in time and its body did not', async () => {
    const fetcher = (async (_: unknown, { signal }: RequestInit) =>
      new Response(
        new ReadableStream({ start: (body) => signal!.addEventListener('abort', () => body.error(signal!.reason)) }),
      )) as typeof fetch;
    const api = createHttpClient({ baseUrl: 'http://127.0.0.1/v1', fetch: fetcher, timeoutMs: 60 });
    assert.equal((await errorOf(api.contracts.list({}))).code, 'timeout');
  });

  it('is left even by a fetch that does not listen to its signal', async () => {
    const deaf = (() => new Promise(() => {})) as typeof fetch;
    const api = createHttpClient({ baseUrl: 'http://127.0.0.1/v1', fetch: deaf, timeoutMs: 60 });
    assert.equal((await errorOf(api.contracts.list({}))).code, 'timeout');
  });
});

describe('a refusal', () => {
  it('is known by its code, with the details that its sentence needs', async (t) => {
    const more = { until: '2026-11-21T09:15:00Z', contactId: 'cnt_1', reasonCode: 'r', requestId: 'r-7f3a' };
    const { baseUrl } = await insurer(t, () => problem(403, 'account-locked', more));
    const { code, details } = await errorOf(createHttpClient({ baseUrl }).session.signIn({ identifier: '1', password: '2' }));
    assert.equal(code, 'account-locked');
    const { until, contactId, reasonCode, requestId, status } = details;
    assert.deepEqual({ until, contactId, reasonCode, requestId, status }, { ...more, status: 403 });
  });

  it('keeps its field errors, those that have the right shape', async (t) => {
    const errors = [{ pointer: '/comment', code: 'too_long', params: { max: 1000, odd: {} } }, { pointer: 7 }, 'no'];
    const { baseUrl } = await insurer(t, () => problem(422, 'validation-failed', { errors }));
    const { details } = await errorOf(createHttpClient({ baseUrl }).contracts.list({}));
    assert.deepEqual(details['errors'], [{ pointer: '/comment', code: 'too_long', params: { max: 1000 } }]);
  });

  it('keeps its sentence only when we have none for its code', async (t) => {
    const { baseUrl } = await insurer(t, ({ path }) =>
      path === '/cases'
        ? problem(409, 'brand-new', { detail: 'Dites-le autrement', retryable: false })
        : problem(404, 'not-found', { detail: 'x' }),
    );
    const api = createHttpClient({ baseUrl });
    const unknown = await errorOf(api.cases.list({}));
    assert.deepEqual([unknown.code, unknown.details['detail'], unknown.retryable], ['unknown', 'Dites-le autrement', false]);
    assert.equal((await errorOf(api.contracts.list({}))).details['detail'], undefined);
  });

  it('is understood by its bare status where a proxy answers', async (t) => {
    for (const [status, code] of Object.entries({
      400: 'bad-request',
      401: 'unauthenticated',
      403: 'permission-missing',
      404: 'not-found',
      409: 'state-conflict',
      412: 'precondition-failed',
      413: 'payload-too-large',
      415: 'unsupported-media-type',
      418: 'unknown',
      429: 'rate-limited',
      500: 'internal',
      502: 'upstream-unavailable',
      504: 'upstream-unavailable',
    })) {
      const { baseUrl } = await insurer(t, () => ({ status: Number(status), text: 'no' }));
      const error = await errorOf(createHttpClient({ baseUrl, ...heldPlatform() }).contracts.list({}));
      assert.equal(error.code, code, status);
      assert.ok(errorCodes.includes(error.code as never));
    }
  });

  it('F22: tells a host page no name, number or body, wherever one looks into the error', async (t) => {
    const secret = 'Camille Martin 28000451';
    const says = [
      problem(403, 'account-locked', { title: secret, detail: secret, instance: `/v1/${secret}`, type: secret }),
      { status: 500, text: secret },
      { text: `<p>${secret}` },
      { json: { ...session, displayName: [secret], [secret]: 1 } },
    ];
    for (const say of says) {
      const { baseUrl } = await insurer(t, () => say);
      const error = await errorOf(createHttpClient({ baseUrl }).session.signIn({ identifier: '28000451', password: secret }));
      const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
      assert.ok(!/Camille|28000451/.test(shown), shown);
    }
  });
});

describe('F11: the time', () => {
  const at = (time: string) => ({ json: tenant, headers: { 'X-Server-Time': time } });

  it("is the insurer's, carried forward by a clock that nobody can set", async (t) => {
    let monotonic = 1000;
    const { baseUrl } = await insurer(t, () => at('2026-11-21T08:00:00Z'));
    const api = createHttpClient({ baseUrl, platform: { monotonic: () => monotonic } });
    await api.tenant.config({});
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') });
    monotonic += 90_000;
    assert.equal(api.now().toISOString(), '2026-11-21T08:01:30.000Z');
    t.mock.timers.setTime(Date.parse('2026-11-25T08:00:00Z'));
    assert.equal(api.now().toISOString(), '2026-11-21T08:01:30.000Z');
  });

  it('follows the last answer, a refusal included', async (t) => {
    const { baseUrl } = await insurer(t, (_, count) =>
      count === 1 ? at('2026-11-21T08:00:00Z') : { ...at('2030-01-01T00:00:00Z'), status: 404 },
    );
    const api = createHttpClient({ baseUrl, platform: { monotonic: () => 0 } });
    await api.tenant.config({});
    await errorOf(api.tenant.config({}));
    assert.equal(api.now().toISOString(), '2030-01-01T00:00:00.000Z');
  });

  it('is read from Date where X-Server-Time cannot be, and from the device before any answer', async (t) => {
    const { baseUrl } = await insurer(t, () => ({ json: tenant, headers: { Date: 'Thu, 21 Nov 2030 08:00:00 GMT' } }));
    const api = createHttpClient({ baseUrl, platform: { monotonic: () => 0 } });
    assert.ok(Math.abs(api.now().getTime() - Date.now()) < 1000);
    await api.tenant.config({});
    assert.equal(api.now().toISOString(), '2030-11-21T08:00:00.000Z');
  });
});

import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createHttpClient, type HttpClientConfig } from '@avenant/client';
import { errorOf, heldPlatform } from './held-platform.ts';
import { insurer, problem, type Say, type Seen } from './listening.ts';
import { contract, session, tenant } from './valid-answers.ts';

const RENEW = 'POST /sessions/current/renew';
const tick = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** An insurer whose access has ended, until it is renewed; `latency` spreads its answers as a network does. */
async function expired(t: TestContext, renewal: (count: number) => Say | Promise<Say> = () => ({ json: session })) {
  let alive = false;
  const answer = async ({ method, path }: Seen, count: number): Promise<Say> => {
    const wasAlive = alive;
    await tick(Math.random() * 30);
    if (path.startsWith('/sessions/current/renew')) {
      const say = await renewal(count);
      if ((say.status ?? 200) === 200) alive = true;
      return say;
    }
    if (!wasAlive) return method === 'HEAD' ? { status: 401 } : problem(401, 'session-expired');
    return { json: path === '/sessions/current' ? session : path === '/tenant/config' ? tenant : contract };
  };
  const made = await insurer(t, answer);
  return { ...made, end: () => (alive = false) };
}

/** The Web Locks of one browser, shared by its tabs: first come, first served. */
function browserLocks(): NonNullable<NonNullable<HttpClientConfig['platform']>['locks']> {
  const tails = new Map<string, Promise<unknown>>();
  const request = (name: string, _: unknown, task: () => Promise<unknown>) => {
    const mine = (tails.get(name) ?? Promise.resolve()).then(task);
    tails.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  return { request } as never;
}

const twentyReads = (baseUrl: string, platform: HttpClientConfig['platform']) => {
  const { contracts } = createHttpClient({ baseUrl, ...(platform && { platform }) });
  return Array.from({ length: 20 }, (_, n) => contracts.get({ contractId: `ctr_${n}` }));
};

describe('an access that has ended', () => {
  it('F5: five tabs with twenty requests each renew it once, and nobody is signed out', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { baseUrl, asked } = await expired(t);
      const locks = browserLocks();
      const answers = await Promise.all(Array.from({ length: 5 }, () => twentyReads(baseUrl, { locks })).flat());
      assert.equal(answers.length, 100);
      assert.equal(asked(RENEW), 1);
    }
  });

  it('F5: … and so they do in a browser without Web Locks', async (t) => {
    const round = async () => {
      const { baseUrl, asked } = await expired(t);
      const answers = await Promise.all(Array.from({ length: 5 }, () => twentyReads(baseUrl, { locks: undefined })).flat());
      assert.equal(answers.length, 100);
      assert.equal(asked(RENEW), 1);
    };
    await Promise.all([round(), round(), round()]);
  });

  it('F5: … and where even locks are forbidden (an opaque origin), one tab still renews once', async (t) => {
    const { baseUrl, asked } = await expired(t);
    const locks = { request: () => Promise.reject(new DOMException('opaque', 'SecurityError')) } as never;
    assert.equal((await Promise.all(twentyReads(baseUrl, { locks }))).length, 20);
    assert.equal(asked(RENEW), 1);
  });

  it('is renewed again when it ends again', async (t) => {
    const { baseUrl, asked, end } = await expired(t);
    const { contracts } = createHttpClient({ baseUrl });
    await contracts.get({ contractId: 'ctr_1' });
    end();
    await contracts.get({ contractId: 'ctr_1' });
    assert.equal(asked(RENEW), 2);
  });

  it('is not renewed twice for a 401 that was on its way during the renewal', async (t) => {
    const late = Promise.withResolvers<void>();
    let alive = false;
    const { baseUrl, asked } = await insurer(t, async ({ path }, count) => {
      if (path === '/sessions/current/renew') return ((alive = true), { json: session });
      if (path === '/contracts/slow' && count === 1) return (await late.promise, problem(401, 'session-expired'));
      return alive ? { json: contract } : problem(401, 'session-expired');
    });
    const { contracts } = createHttpClient({ baseUrl });
    const slow = contracts.get({ contractId: 'slow' });
    await contracts.get({ contractId: 'fast' });
    late.resolve();
    await slow;
    assert.equal(asked(RENEW), 1);
  });

  it('F6: when its renewal is refused, thirty waiting requests ask once and all say "sign in"', async (t) => {
    const { baseUrl, asked } = await expired(t, () => problem(401, 'unauthenticated'));
    const { contracts } = createHttpClient({ baseUrl });
    const errors = await Promise.all(Array.from({ length: 30 }, (_, n) => errorOf(contracts.get({ contractId: `ctr_${n}` }))));
    assert.deepEqual(new Set(errors.map(({ message }) => message)), new Set(['unauthenticated (contracts.get)']));
    assert.equal(asked(RENEW), 1);
  });

  it('does not sign anybody out when its renewal meets an outage: reads go on by themselves', async (t) => {
    const { baseUrl, asked } = await expired(t, (count) => (count < 3 ? problem(503, 'maintenance') : { json: session }));
    const { contracts } = createHttpClient({ baseUrl, ...heldPlatform() });
    assert.equal((await contracts.get({ contractId: 'ctr_1' })).id, 'ctr_1');
    assert.equal(asked(RENEW), 3);
  });

  it('says "sign in" when it ends again at once, as with a browser that drops the cookie', async (t) => {
    const { baseUrl, asked } = await insurer(t, ({ path }) =>
      path.endsWith('renew') ? { json: session } : problem(401, 'session-expired'),
    );
    assert.equal((await errorOf(createHttpClient({ baseUrl }).contracts.list({}))).code, 'unauthenticated');
    assert.equal(asked(RENEW), 1);
  });

  it('is renewed for the others when the one who found it leaves', async (t) => {
    const { baseUrl } = await expired(t, async () => (await tick(60), { json: session }));
    const { contracts } = createHttpClient({ baseUrl });
    const leaving = new AbortController();
    const first = errorOf<Error>(contracts.get({ contractId: 'ctr_1' }, { signal: leaving.signal }));
    const second = contracts.get({ contractId: 'ctr_2' });
    await tick(80);
    leaving.abort(new Error('left'));
    assert.equal((await first).message, 'left');
    assert.equal((await second).id, 'ctr_1');
  });
});

describe('calls that no renewal may follow', () => {
  it('a wrong password is a wrong password', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => problem(401, 'invalid-credentials'));
    const error = await errorOf(createHttpClient({ baseUrl }).session.signIn({ identifier: '1', password: '2' }));
    assert.deepEqual([error.code, seen.length], ['invalid-credentials', 1]);
  });

  for (const code of ['unauthenticated', 'step-up-required'])
    it(`"${code}" is told as it is`, async (t) => {
      const { baseUrl, seen } = await insurer(t, () => problem(401, code));
      assert.equal((await errorOf(createHttpClient({ baseUrl }).contracts.list({}))).code, code);
      assert.equal(seen.length, 1);
    });

  it('an open route and the renewal itself never renew', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => problem(401, 'session-expired'));
    const api = createHttpClient({ baseUrl });
    await errorOf(api.tenant.config({}));
    await errorOf(api.session.renew({}));
    assert.deepEqual(
      seen.map(({ method, path }) => `${method} ${path}`),
      ['GET /tenant/config', RENEW],
    );
  });
});

describe('a bearer token', () => {
  /** An API that takes one token, as a gateway does: a bare 401 for every other. */
  const gateway = (t: TestContext, good: () => string) =>
    insurer(t, async ({ headers }) => {
      await tick(Math.random() * 20);
      return headers.authorization === `Bearer ${good()}` ? { json: contract } : { status: 401 };
    });

  it('is renewed once for many 401, and the calls go on with the new one', async (t) => {
    const { baseUrl, seen } = await gateway(t, () => 'new');
    const asked: boolean[] = [];
    let token = 'old';
    const getToken: HttpClientConfig['getToken'] = async ({ renew }) => {
      asked.push(renew);
      await tick(5);
      if (renew) token = 'new';
      return token;
    };
    const { contracts } = createHttpClient({ baseUrl, getToken });
    await Promise.all(Array.from({ length: 20 }, (_, n) => contracts.get({ contractId: `ctr_${n}` })));
    assert.equal(asked.filter(Boolean).length, 1);
    assert.ok(
      seen.every(({ path }) => path.startsWith('/contracts/')),
      'no cookie route was asked',
    );
  });

  for (const [how, getToken] of [
    ['gives none', () => undefined],
    ['throws', () => Promise.reject(new Error('idp'))],
  ] as const)
    it(`that its host ${how} any more means "sign in"`, async (t) => {
      const { baseUrl } = await gateway(t, () => 'new');
      const config: HttpClientConfig = { baseUrl, getToken: ({ renew }) => (renew ? getToken() : 'old') };
      assert.equal((await errorOf(createHttpClient(config).contracts.list({}))).code, 'unauthenticated');
    });

  it('that is refused after its renewal too means "sign in", after one repetition', async (t) => {
    const { baseUrl, seen } = await gateway(t, () => 'never');
    assert.equal((await errorOf(createHttpClient({ baseUrl, getToken: () => 'old' }).contracts.list({}))).code, 'unauthenticated');
    assert.equal(seen.length, 2);
  });

  it('does not travel with an open route', async (t) => {
    const { baseUrl, seen } = await insurer(t, () => ({ json: tenant }));
    await createHttpClient({ baseUrl, getToken: () => 'secret' }).tenant.config({});
    assert.equal(seen[0]!.headers.authorization, undefined);
  });
});

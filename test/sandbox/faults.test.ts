import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { routes, type Route } from '@avenant/api';
import { setupServer } from 'msw/node';
import { createBrowserSandbox } from '@avenant/sandbox/browser.js';
import { atBothDoors, page, server, type Door } from './doors.ts';
import { pdf } from './files.ts';
import type { Asker } from './asker.ts';

const fault = (text: string) => ({ 'X-Sandbox-Fault': text });

const refusals: [fault: string, status: number, code: string, retryAfter: string | null][] = [
  ['status=429; retry-after=3', 429, 'rate-limited', '3'],
  ['status=503; retry-after=Sat, 21 Nov 2026 08:00:05 GMT', 503, 'maintenance', 'Sat, 21 Nov 2026 08:00:05 GMT'],
  ['status=503; code=upstream-unavailable', 503, 'upstream-unavailable', null],
  ['status=500', 500, 'internal', null],
  ['code=maintenance', 503, 'maintenance', null],
  ['unauthenticated', 401, 'unauthenticated', null],
  ['session-expired', 401, 'session-expired', null],
  ['status=418', 418, 'internal', null],
];
atBothDoors('F2: a test may have a route refuse, with a status, a code and Retry-After', async ({ asker }) => {
  for (const [text, status, code, retryAfter] of refusals) {
    const told = await asker().get('/tenant/config', fault(text));
    assert.deepEqual([told.status, told.body.code, told.headers.get('retry-after')], [status, code, retryAfter], text);
    assert.ok(told.headers.get('x-server-time'), text);
  }
});

atBothDoors('F14: a test may have an answer spoilt', async ({ asker }) => {
  const whole = await (await asker().raw('GET', '/tenant/config')).text();
  const spoilt = async (how: string) => (await asker().raw('GET', '/tenant/config', fault(`body=${how}`))).text();
  assert.equal(await spoilt('truncated'), whole.slice(0, Math.ceil(whole.length / 2)));
  assert.throws(() => JSON.parse('{"items": [}'));
  const malformed = await spoilt('malformed');
  assert.throws(() => JSON.parse(malformed));
  assert.match(await spoilt('html'), /^<!doctype html>/);
  assert.equal(await spoilt('empty'), '');
});

atBothDoors('F3: a test may have an answer late, or none at all', async ({ asker }) => {
  const start = performance.now();
  await asker().get('/tenant/config', fault('latency=120'));
  assert.ok(performance.now() - start >= 119);
  await assert.rejects(asker().get('/tenant/config', fault('drop')));
  assert.equal((await asker().get('/tenant/config')).status, 200, 'and the next is answered');
});

atBothDoors('a fault with a key happens once', async ({ asker }) => {
  const seen = [];
  for (let i = 0; i < 3; i++) seen.push((await asker().get('/tenant/config', fault('status=503; once=a'))).status);
  assert.deepEqual(seen, [503, 200, 200]);
});

test('a misspelt fault is refused, so that no test passes by a slip', async () => {
  const { asker } = page();
  for (const text of ['staus=500', 'body=html5', 'latency=soon', 'code=nonsense', 'drop-after=-1'])
    assert.equal((await asker().get('/tenant/config', fault(text))).status, 400, text);
});

async function start(door: Door): Promise<{ camille: Asker; location: string; id: string; bytes: Uint8Array<ArrayBuffer> }> {
  const camille = door.asker();
  await camille.signIn();
  const bytes = pdf(300_000);
  const location = (await camille.announce({ filename: 'a.pdf', bytes: bytes.length })).headers.get('location')!;
  return { camille, location, id: location.split('/').at(-1)!, bytes };
}

atBothDoors('F4: a test may cut an upload after so many octets, which are kept', async (door) => {
  const { camille, location, bytes, id } = await start(door);
  await assert.rejects(camille.patch(location, 0, bytes, fault('drop-after=123456')));
  assert.equal(await camille.offset(location), 123_456);
  assert.equal((await camille.patch(location, 123_456, bytes.slice(123_456))).status, 204);
  assert.equal(door.sandbox.controls.counters().received[id], bytes.length);
});

atBothDoors('F4: a test may have an upload refused in the middle of its body', async (door) => {
  const { camille, location, bytes } = await start(door);
  const cut = await camille.patch(location, 0, bytes, fault('unauthenticated; after=100000'));
  assert.equal(cut.status, 401);
  assert.equal(((await cut.json()) as { code: string }).code, 'unauthenticated');
  assert.equal(await camille.offset(location), 100_000);
});

test('F14: every answer of every route can be spoilt at the page’s door and nothing throws on the server’s side', async () => {
  const camille = page({ signedIn: true }).asker();
  const named = Object.values(routes).flatMap((group) => Object.values(group as Record<string, Route>));
  for (const route of named)
    for (const how of ['truncated', 'malformed', 'html', 'empty']) {
      const path = route.path.replace(/\{(\w+)\}/g, 'x');
      const response = await camille.raw(route.method, path, fault(`body=${how}`));
      assert.ok(response.status < 500, `${route.method} ${path} ${how}`);
    }
});

async function controlled(t: TestContext) {
  const door = await server(t);
  const camille = door.asker();
  await camille.signIn();
  return { ...door, camille };
}

test('armed faults meet the next requests that match, so many times; then all is well again', async (t) => {
  const { camille } = await controlled(t);
  assert.equal(
    (await camille.control('POST', '/faults', { method: 'GET', path: '/cases/*/requirements', fault: 'status=503', times: 2 })).status,
    204,
  );
  assert.equal((await camille.get('/cases')).status, 200);
  const seen = [];
  for (let i = 0; i < 3; i++) seen.push((await camille.get('/cases/cas_2026_1041/requirements')).status);
  assert.deepEqual(seen, [503, 503, 200]);
  await camille.control('POST', '/faults', { fault: 'status=500', times: 9 });
  assert.equal((await camille.get('/contracts')).status, 500);
  await camille.control('DELETE', '/faults');
  assert.equal((await camille.get('/contracts')).status, 200);
  assert.equal((await camille.control('POST', '/faults', { path: '/x', fault: 'nonsense' })).status, 400);
});

test('the controls set the clock, end sessions, count and read the disk', async (t) => {
  const { camille } = await controlled(t);
  const { body: clock } = await camille.control('POST', '/clock', { set: '2026-12-24T10:00:00Z', advance: 60 });
  assert.equal(clock.now.slice(0, 16), '2026-12-24T10:01');
  assert.equal((await camille.get('/tenant/config')).headers.get('x-server-time')!.slice(0, 16), '2026-12-24T10:01');
  await camille.signIn();
  await camille.control('POST', '/sessions/end', { what: 'access' });
  assert.equal((await camille.get('/contracts')).body.code, 'session-expired');
  assert.equal((await camille.post('/sessions/current/renew', {})).status, 200);
  await camille.control('POST', '/sessions/end', {});
  assert.equal((await camille.get('/contracts')).body.code, 'unauthenticated');
  await camille.signIn();
  const { body: upload } = await camille.upload(pdf());
  const { body: counters } = await camille.control('GET', '/counters');
  assert.equal(counters.received[upload.id], 900);
  assert.equal(counters.rows.uploads, 1);
  assert.ok(counters.hashes >= 5);
  assert.equal(counters.requests['POST /sessions'], 3);
  assert.deepEqual((await camille.control('GET', `/files/${upload.id}`)).body, { bytes: 900, sha256: upload.sha256 });
  assert.equal((await camille.control('POST', '/reset', {})).status, 204);
  assert.equal((await camille.get('/contracts')).status, 401);
  assert.equal((await camille.signIn()).status, 201);
});

test('outside test mode there is no fault and no control', async (t) => {
  const { asker } = await server(t, { testMode: false });
  const camille = asker();
  for (const text of ['status=503', 'drop', 'body=html', 'nonsense']) {
    const told = await camille.get('/tenant/config', fault(text));
    assert.deepEqual([told.status, told.body.id], [200, 'lumio'], text);
  }
  for (const [method, path] of [
    ['POST', '/faults'],
    ['GET', '/clock'],
    ['POST', '/clock'],
    ['POST', '/sessions/end'],
    ['GET', '/counters'],
    ['GET', '/files/doc_1041_avis'],
    ['POST', '/reset'],
  ] as const)
    assert.equal((await camille.control(method, path, method === 'POST' ? { fault: 'drop' } : undefined)).status, 404, path);
});

test('the page’s door works behind MSW: routes, faults and dropped connections', async () => {
  const { handlers, controls } = createBrowserSandbox({ signedIn: '28000454' });
  const msw = setupServer(...handlers);
  msw.listen({ onUnhandledFrame: 'error' });
  try {
    const ask = (path: string, init?: RequestInit) => fetch(`http://page.test/api/lumio/v1${path}`, init);
    const contracts = (await (await ask('/contracts')).json()) as { items: { number: string }[] };
    assert.deepEqual(
      contracts.items.map((one) => one.number),
      ['LIB-2023-451907'],
    );
    controls.faults.arm({ path: '/contracts', fault: 'status=503; retry-after=1' });
    assert.equal((await ask('/contracts')).status, 503);
    controls.faults.arm({ path: '/contracts', fault: 'drop' });
    await assert.rejects(ask('/contracts'), TypeError);
    assert.equal((await ask('/contracts')).status, 200);
  } finally {
    msw.close();
  }
});

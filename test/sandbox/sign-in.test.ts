import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { password, type Asker } from './asker.ts';
import { atBothDoors, page, server, type Door } from './doors.ts';

const fixed = { 'X-Request-Id': 'r-1' };
const attempt = (asker: Asker, identifier: string, word = 'wrong') => asker.post('/sessions', { identifier, password: word }, fixed);

async function bytes(asker: Asker, identifier: string): Promise<string> {
  const response = await asker.raw(
    'POST',
    '/sessions',
    { ...fixed, 'Content-Type': 'application/json' },
    JSON.stringify({ identifier, password: 'wrong' }),
  );
  const headers = [...response.headers].filter(([name]) => !['date', 'x-server-time'].includes(name));
  return JSON.stringify([response.status, headers, await response.text()]);
}

atBothDoors('F35: an unknown identifier and a wrong password give the same bytes and cost one hash each', async ({ asker, sandbox }) => {
  await sandbox.ready;
  const hashes = () => sandbox.controls.counters().hashes;
  const start = hashes();
  const wrong = await bytes(asker(), '28000451');
  assert.equal(hashes(), start + 1);
  const unknown = await bytes(asker(), '99999999');
  assert.equal(hashes(), start + 2);
  assert.equal(unknown, wrong);
  assert.match(wrong, /invalid-credentials/);
});

test('F35: the hash compared with for an unknown identifier is of the full cost', async (t) => {
  const { sandbox } = await server(t);
  const decoy = String(sandbox.world.rows.settings.get('decoy-password')?.value);
  const real = sandbox.world.rows.accounts.of('28000451')[0]!.passwordHash;
  assert.deepEqual(decoy.split('$').slice(0, 2), real.split('$').slice(0, 2));
  assert.notEqual(decoy, real);
});

async function lockOut({ sandbox, asker }: Door, identifier: string): Promise<(string | number)[]> {
  await sandbox.ready;
  const someone = asker();
  const seen: (string | number)[] = [];
  const fail = async (times: number) => {
    for (let i = 0; i < times; i++) assert.equal((await attempt(someone, identifier)).body.code, 'invalid-credentials');
  };
  const locked = async () => {
    const hashes = sandbox.controls.counters().hashes;
    const told = await attempt(someone, identifier, password);
    assert.equal(told.status, 403);
    assert.equal(sandbox.controls.counters().hashes, hashes, 'a locked identifier costs no work');
    assert.match(told.body.until, /^2026-/);
    seen.push(told.body.code, Math.round(Number(told.headers.get('retry-after')) / 60));
  };
  await fail(5);
  await locked();
  sandbox.controls.advanceClock(61);
  for (let i = 0; i < 2; i++) {
    await fail(1);
    sandbox.controls.advanceClock(61);
  }
  await fail(1);
  await locked();
  sandbox.controls.advanceClock(15 * 60 + 1);
  await fail(1);
  sandbox.controls.advanceClock(15 * 60 + 1);
  await fail(1);
  await locked();
  sandbox.controls.advanceClock(3601);
  return seen;
}

for (const identifier of ['28000451', '77777777'])
  test(`F35: five failures lock identifier ${identifier} for a minute, eight for 15, ten for an hour, whether it exists or not`, async () => {
    assert.deepEqual(await lockOut(page(), identifier), ['account-locked', 1, 'account-locked', 15, 'account-locked', 60]);
  });

test('F35: attempts made at once are all counted', async () => {
  const { asker } = page();
  const told = await Promise.all(Array.from({ length: 20 }, () => attempt(asker(), '28000451')));
  assert.equal(told.filter((one) => one.body.code === 'invalid-credentials').length, 5);
  assert.equal(told.filter((one) => one.body.code === 'account-locked').length, 15);
});

test('F35: a right password wipes the count, and spaces never make another identifier', async () => {
  const { asker } = page();
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 4; i++) await attempt(asker(), ['28000451', '28 000 451', ' 2800 0451', '28\u00a0000\u202f451'][i]!);
    assert.equal((await attempt(asker(), '28 000 451', password)).status, 201);
  }
  for (const spelling of ['28000451', '28 000 451', '2 8 0 0 0 4 5 1', '28\u00a0000451', '280 00451']) await attempt(asker(), spelling);
  assert.equal((await attempt(asker(), '28000451', password)).body.code, 'account-locked');
});

atBothDoors('a locked and a not-activated account are told of to who knows their password, to nobody else', async ({ asker }) => {
  const seen = [];
  for (const identifier of ['28000452', '28000453'])
    for (const word of ['wrong', password]) {
      const { status, body } = await attempt(asker(), identifier, word);
      seen.push([identifier, status, body.code, body.contactId, body.until]);
    }
  assert.deepEqual(seen, [
    ['28000452', 401, 'invalid-credentials', undefined, undefined],
    ['28000452', 403, 'account-locked', 'cnt_assurance', undefined],
    ['28000453', 401, 'invalid-credentials', undefined, undefined],
    ['28000453', 403, 'account-not-activated', 'cnt_assurance', undefined],
  ]);
});

test('what is sent to sign in is checked by the route’s own schema, with pointers and codes, and nothing of it comes back', async () => {
  const { asker } = page();
  const told = await asker().post('/sessions', { identifier: '', password: 'secret-secret', birthDate: '12/04/1985' });
  assert.equal(told.status, 422);
  assert.deepEqual(
    told.body.errors.map((error: { pointer: string }) => error.pointer),
    ['#/identifier', '#/birthDate'],
  );
  assert.doesNotMatch(JSON.stringify(told.body), /secret-secret|1985/);
  assert.equal((await asker().raw('POST', '/sessions', { 'Content-Type': 'application/json' }, '{')).status, 400);
  assert.equal((await asker().raw('POST', '/sessions', { 'Content-Type': 'text/plain' }, '{}')).status, 415);
  assert.equal((await asker().post('/sessions', { identifier: '1', password: 'x'.repeat(200_000) })).status, 413);
});

const minutes = (door: Door, count: number) => door.sandbox.controls.advanceClock(count * 60);
async function signedIn(t: TestContext): Promise<Door & { camille: Asker }> {
  const { sandbox, asker } = await server(t);
  const camille = asker();
  await camille.signIn();
  return { kind: 'server', sandbox, asker, camille };
}

test('an access ends after five minutes and is renewed while the session lives', async (t) => {
  const door = await signedIn(t);
  minutes(door, 4);
  assert.equal((await door.camille.get('/contracts')).status, 200);
  minutes(door, 2);
  assert.equal((await door.camille.get('/contracts')).body.code, 'session-expired');
  const renewed = await door.camille.post('/sessions/current/renew', {});
  assert.equal(renewed.status, 200);
  assert.equal((await door.camille.get('/contracts')).status, 200);
});

test('a session ends after fifteen idle minutes; asking who one is does not keep it alive', async (t) => {
  const door = await signedIn(t);
  for (let i = 0; i < 3; i++) {
    minutes(door, 4);
    await door.camille.get('/sessions/current');
  }
  minutes(door, 4);
  assert.equal((await door.camille.post('/sessions/current/renew', {})).body.code, 'unauthenticated');
});

test('a session ends after twelve hours, whatever is done', async (t) => {
  const door = await signedIn(t);
  for (let hour = 0; hour < 12 * 6 - 1; hour++) {
    minutes(door, 10);
    assert.equal((await door.camille.post('/sessions/current/renew', {})).status, 200);
  }
  minutes(door, 10);
  assert.equal((await door.camille.post('/sessions/current/renew', {})).body.code, 'unauthenticated');
});

test('signing in again ends the session before, and signing out needs no access', async (t) => {
  const door = await signedIn(t);
  const before = door.camille.cookie;
  await door.camille.signIn();
  assert.notEqual(door.camille.cookie, before);
  const old = door.asker();
  old.cookie = before;
  assert.equal((await old.get('/contracts')).body.code, 'unauthenticated');
  minutes(door, 6);
  assert.equal((await door.camille.raw('DELETE', '/sessions/current')).status, 204);
  assert.equal(door.camille.cookie, undefined);
});

test('the server keeps the digest of the session’s secret, never the secret', async (t) => {
  const { sandbox, camille } = await signedIn(t);
  const secret = camille.cookie!.split('=')[1]!;
  assert.equal(Buffer.from(secret, 'base64url').length, 32);
  const rows = JSON.stringify(sandbox.world.rows.sessions.all());
  assert.ok(!rows.includes(secret));
  assert.match(sandbox.world.rows.sessions.all()[0]!.id, /^[0-9a-f]{64}$/);
});

test('a client without cookies may carry the same secret as a bearer token', async (t) => {
  const { camille, asker } = await signedIn(t);
  const other = asker();
  assert.equal((await other.get('/contracts', { Authorization: `Bearer ${camille.cookie!.split('=')[1]}` })).status, 200);
  assert.equal((await other.get('/contracts', { Authorization: `Bearer ${'A'.repeat(43)}` })).status, 401);
});

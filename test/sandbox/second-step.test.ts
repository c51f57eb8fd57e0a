import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { lumio } from '@avenant/sandbox';
import type { Asker, Told } from './asker.ts';
import { atBothDoors, page, server, type Door } from './doors.ts';
import { pdf } from './files.ts';

const seconds = ({ sandbox }: Pick<Door, 'sandbox'>, count: number) => sandbox.controls.advanceClock(count);
const lastCode = async (asker: Asker): Promise<string> => (await asker.get('/api/lumio/outbox')).body.items[0].code;
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
const enter = (asker: Asker, id: string, code: string) => asker.post(`/challenges/${id}/sign-in`, { code });
const maelle = async (asker: Asker): Promise<string> => (await asker.signIn('28000455')).body.challenge.id;

atBothDoors('a right password and a second factor: a code is asked for, and opens the session', async ({ asker }) => {
  const someone = asker();
  const told = await someone.signIn('28000455');
  assert.deepEqual([told.status, told.body.state], [201, 'mfa_required']);
  const { id, ...challenge } = told.body.challenge;
  assert.match(id, /^chl_[0-9a-f]{32}$/);
  assert.deepEqual(
    { ...challenge, resendAfter: 0, expiresAt: 0 },
    {
      purpose: 'login',
      method: 'email',
      maskedTarget: 'm•••@courriel.example',
      otherMethods: [{ method: 'sms', maskedTarget: '••\u00a0••\u00a0••\u00a0••\u00a012' }],
      codeLength: 6,
      attemptsLeft: 5,
      resendAfter: 0,
      expiresAt: 0,
    },
  );
  assert.equal(Date.parse(challenge.expiresAt) - Date.parse(challenge.resendAfter), 270_000);
  assert.equal((await someone.get('/contracts')).status, 401, 'the password alone opens nothing');
  const code = await lastCode(someone);
  assert.match(code, /^\d{6}$/);
  const entered = await enter(someone, id, ` ${code.slice(0, 3)} ${code.slice(3)}`);
  assert.deepEqual([entered.status, entered.body.aal, entered.body.amr], [200, 'aal2', ['pwd', 'otp']]);
  assert.equal((await someone.get('/contracts')).body.items.length, 1);
});

test('the session of a second step is a cookie of its own, and the one before it is over', async (t) => {
  const { asker } = await server(t);
  const someone = asker();
  await someone.signIn();
  const before = someone.cookie;
  const id = await maelle(someone);
  await enter(someone, id, await lastCode(someone));
  assert.notEqual(someone.cookie, before);
  assert.equal((await someone.get('/sessions/current')).body.accountId, 'acc_maelle');
  const old = asker();
  old.cookie = before;
  assert.equal((await old.get('/contracts')).body.code, 'unauthenticated');
});

test('F35: a code is tried five times at most, also when the tries come at once, and the right one comes too late then', async () => {
  const { asker } = page();
  const someone = asker();
  const id = await maelle(someone);
  const code = await lastCode(someone);
  const told = await Promise.all(Array.from({ length: 8 }, () => enter(someone, id, wrong(code))));
  const left = told.filter(({ body }) => body.code === 'code-invalid').map(({ body }) => body.attemptsLeft);
  assert.deepEqual(left.toSorted(), [1, 2, 3, 4]);
  assert.equal(told.filter(({ status, body }) => status === 423 && body.code === 'challenge-locked').length, 4);
  assert.equal((await enter(someone, id, code)).body.code, 'challenge-locked');
  assert.equal((await someone.post(`/challenges/${id}/resend`, {})).body.code, 'challenge-locked');
});

test('F35: a code is good once, for five minutes; another code takes its place after thirty seconds', async () => {
  const door = page();
  const someone = door.asker();
  const id = await maelle(someone);
  const first = await lastCode(someone);
  const early = await someone.post(`/challenges/${id}/resend`, {});
  assert.deepEqual([early.status, early.headers.get('retry-after')], [429, '30']);
  seconds(door, 31);
  const again = await someone.post(`/challenges/${id}/resend`, { method: 'sms' });
  assert.deepEqual([again.status, again.body.method, again.body.otherMethods[0].method], [200, 'sms', 'email']);
  const { items } = (await someone.get('/api/lumio/outbox')).body;
  assert.deepEqual([items[0].channel, items[0].to], ['sms', '+33639980012']);
  if (first !== items[0].code) assert.equal((await enter(someone, id, first)).body.code, 'code-invalid');
  seconds(door, 301);
  assert.equal((await enter(someone, id, items[0].code)).body.code, 'code-expired');
  await someone.post(`/challenges/${id}/resend`, {});
  const last = await lastCode(someone);
  assert.equal((await enter(someone, id, last)).status, 200);
  assert.equal((await enter(someone, id, last)).body.code, 'code-expired', 'used up');
});

test('F35: an account is sent six codes in a quarter of an hour at most, however often its password is given', async () => {
  const door = page();
  for (let i = 0; i < 6; i++) assert.equal((await door.asker().signIn('28000455')).status, 201);
  assert.equal((await door.asker().signIn('28000455')).body.code, 'rate-limited');
});

test('F35: no code is kept that can be read back', async () => {
  const { asker, sandbox } = page();
  await maelle(asker());
  const code = await lastCode(asker());
  assert.ok(!JSON.stringify(sandbox.world.rows.challenges.all()).includes(code));
});

/** An insurer that lets nobody hand documents in on a password alone. */
const careful = { ...lumio, policies: { ...lumio.policies, stepUp: { 'POST /cases/{caseId}/submissions': 'signature' as const } } };
async function refusedDeposit(t: TestContext) {
  const { asker, sandbox } = await server(t, { seeds: [careful] });
  const camille = asker();
  await camille.signIn();
  const { body } = await camille.upload(pdf());
  const items = [{ requirementId: 'req_1041_indemnites', uploadIds: [body.id] }];
  const key = randomUUID();
  const submit = (comment?: string, own = key): Promise<Told> => camille.submit(items, comment, own);
  const prove = async (purpose: string) => {
    const { body: challenge } = await camille.post('/challenges', { purpose });
    return camille.post(`/challenges/${challenge.id}/verify`, { code: await lastCode(camille) });
  };
  return { camille, asker, sandbox, submit, prove };
}

test('F36: a sensitive request is refused until a second step was done for it, then goes through once', async (t) => {
  const { camille, submit, prove } = await refusedDeposit(t);
  const refused = await submit('Voici');
  assert.deepEqual([refused.status, refused.body.code, refused.body.reasonCode], [401, 'step-up-required', 'signature']);
  assert.match(refused.headers.get('www-authenticate')!, /insufficient_user_authentication/);
  assert.deepEqual((await prove('signature')).body, { aal: 'aal2' });
  assert.equal((await submit('Voici')).status, 201);
  assert.equal((await submit('Voici')).headers.get('idempotency-replayed'), 'true', 'the same intent is answered again');
  assert.equal((await submit('Voici', randomUUID())).status, 401, 'another is not');
  const { items } = (await camille.get('/api/lumio/outbox')).body;
  assert.deepEqual([items[0].to, /confirmer ce que vous envoyez/.test(items[0].text)], ['camille.orsini@courriel.example', true]);
});

test('F36: neither another operation’s code nor a value changed after it lets anything through', async (t) => {
  const { submit, prove } = await refusedDeposit(t);
  assert.equal((await submit('Voici')).status, 401);
  await prove('bank_details_change');
  assert.equal((await submit('Voici')).status, 401, 'a code of another operation');
  await prove('signature');
  assert.equal((await submit('Autre chose', randomUUID())).status, 401, 'a value changed after the code');
});

test('F36: what a second step allows is over after five minutes', async (t) => {
  const { camille, sandbox, submit, prove } = await refusedDeposit(t);
  await submit('Voici');
  await prove('signature');
  seconds({ sandbox }, 299);
  await camille.post('/sessions/current/renew', {});
  seconds({ sandbox }, 2);
  assert.equal((await submit('Voici')).status, 401);
});

test('F36, F37: a challenge is its own account’s: another’s, a sign-in’s and one that never was are all not found', async (t) => {
  const { camille, asker } = await refusedDeposit(t);
  const { body: hers } = await camille.post('/challenges', { purpose: 'signature' });
  const yanis = asker();
  await yanis.signIn('28000454');
  const login = await maelle(asker());
  for (const id of [hers.id, login, 'chl_none'])
    assert.equal((await yanis.post(`/challenges/${id}/verify`, { code: '123456' })).status, 404);
  assert.equal((await enter(asker(), hers.id, '123456')).body.code, 'code-expired', 'and opens no session');
  assert.equal((await camille.post('/challenges', { purpose: 'login' })).status, 422);
  assert.equal((await asker().post('/challenges', { purpose: 'signature' })).status, 401);
});

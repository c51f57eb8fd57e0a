/** Who may sit at the insurer's desk, what it shows, and what it does to accounts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskOf, running } from './both-sides.ts';
import { page, server } from './doors.ts';
import { pdf } from './files.ts';

test('a locked account is out at once, its stream ended, and gets in again once unlocked', async (t) => {
  const { camille, desk, asker } = await running(t);
  const reader = (await camille.raw('GET', '/stream')).body!.getReader();
  const rest = (async () => {
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += new TextDecoder().decode(value);
    }
  })();
  assert.equal((await desk.post('/accounts/acc_camille/lock')).status, 204);
  await rest;
  assert.equal((await camille.get('/cases')).status, 401);
  assert.equal((await asker().signIn()).body.code, 'account-locked');
  assert.equal((await desk.post('/accounts/acc_camille/unlock')).status, 204);
  assert.equal((await camille.signIn()).status, 201);
  assert.equal((await camille.get('/notifications')).body.items[0].type, 'security');
  assert.equal((await desk.post('/accounts/acc_camille/sessions/end', { what: 'access' })).status, 204);
  assert.equal((await camille.get('/cases')).body.code, 'session-expired');
  assert.equal((await desk.post('/accounts/acc_camille/sessions/end', { what: 'session' })).status, 204);
  assert.equal((await camille.get('/cases')).body.code, 'unauthenticated');
});

test('the desk lists every account and case with what may be done, and reads the files that were given', async (t) => {
  const { desk, camille, asker } = await running(t);
  const { items: accounts } = (await desk.get('/accounts')).body;
  const hers = accounts.find((one: { id: string }) => one.id === 'acc_camille');
  assert.deepEqual([hers.username, hers.state, hers.openSessions], ['28000451', 'active', 1]);
  assert.ok(accounts.every((one: object) => !('passwordHash' in one)));
  const moves = accounts.map((one: { id: string; moves: string[] }) => [one.id, one.moves.join(' ')]);
  assert.deepEqual(Object.fromEntries(moves), {
    acc_camille: 'lock endSessions',
    acc_helene: 'unlock',
    acc_ousmane: '',
    acc_yanis: 'lock',
    acc_maelle: 'lock',
  });
  const { items } = (await desk.get('/cases')).body;
  type Listed = { case: { number: string }; moves: string[] };
  assert.deepEqual(Object.fromEntries(items.map((one: Listed) => [one.case.number, one.moves.join(' ')])), {
    'D-2026-1041': 'ask letter',
    'D-2026-1050': '',
    'D-2026-0987': 'ask decide letter',
    'D-2026-0733': 'pay letter close',
    'D-2026-0612': 'pay letter',
    'D-2025-0410': 'letter',
    'D-2025-0122': 'letter reopen',
    'D-2024-0090': 'letter',
  });
  const { body: upload } = await camille.upload(pdf());
  await camille.submit([{ requirementId: 'req_1041_indemnites', uploadIds: [upload.id] }]);
  const { requirements } = (await desk.get('/cases/cas_2026_1041')).body;
  assert.deepEqual(requirements[0].moves, ['accept', 'reject']);
  const file = await asker().raw('GET', `/api/lumio/desk/documents/${requirements[0].files[0].documentId}/file`);
  assert.deepEqual(new Uint8Array(await file.arrayBuffer()), pdf());
});

test('the desk answers nobody but pages of its own origin, under a name of its own; and is there only when asked for', async (t) => {
  const { desk, sandbox, asker } = await running(t);
  const { origin } = new URL(asker().root);
  const strangers: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ];
  for (const headers of strangers) {
    assert.equal((await asker().get('/api/lumio/outbox', headers)).status, 403, JSON.stringify(headers));
    assert.equal((await desk.get('/cases', headers)).body.reasonCode, 'origin_not_allowed', JSON.stringify(headers));
    assert.equal((await desk.post('/accounts/acc_camille/lock', {}, headers)).status, 403, JSON.stringify(headers));
  }
  const rebound = await sandbox.fetch(new Request('http://evil.example/api/lumio/desk/cases'));
  assert.equal(rebound.status, 403);
  assert.equal((await desk.get('/cases', { Origin: origin, 'Sec-Fetch-Site': 'same-origin' })).status, 200);
  const form = await asker().raw(
    'POST',
    '/api/lumio/desk/cases/cas_2026_1041/letters',
    { 'Content-Type': 'text/plain' },
    '{"title":"a","text":"b"}',
  );
  assert.equal(form.status, 415);

  const without = await server(t, { desk: false });
  assert.equal((await deskOf(without.asker()).get('/cases')).status, 404);
  assert.equal((await deskOf(without.asker()).post('/accounts/acc_camille/lock')).status, 404);
  assert.equal((await deskOf(page({ desk: false }).asker()).get('/cases')).status, 404);
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { test } from 'node:test';
import { metadata, type Asker } from './asker.ts';
import { atBothDoors, page, server } from './doors.ts';
import { pdf } from './files.ts';

const tus = { 'Tus-Resumable': '1.0.0' };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

atBothDoors('tus: the server tells what it can do, to anybody', async ({ asker }) => {
  for (const path of ['/uploads', '/uploads/any']) {
    const response = await asker().raw('OPTIONS', path);
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('tus-version'), '1.0.0');
    assert.equal(response.headers.get('tus-extension'), 'creation,expiration,termination');
    assert.equal(response.headers.get('tus-max-size'), '52428800');
  }
});

atBothDoors('tus: an upload is announced, told of, sent in pieces and given up', async ({ asker }) => {
  const camille = asker();
  await camille.signIn();
  const bytes = pdf(10_000);
  const created = await camille.announce({ filename: 'relevé n° 1.pdf', bytes: bytes.length, fingerprint: 'fp-1' });
  assert.equal(created.status, 201);
  assert.equal(created.headers.get('tus-resumable'), '1.0.0');
  const location = created.headers.get('location')!;
  assert.match(location, /^\/api\/lumio\/v1\/uploads\/upl_[0-9a-f]{32}$/);
  assert.ok(Date.parse(created.headers.get('upload-expires')!) > Date.parse('2026-11-21T09:00:00+01:00'));

  const head = await camille.raw('HEAD', location, tus);
  assert.equal(head.status, 200);
  assert.equal(head.headers.get('cache-control'), 'no-store');
  assert.deepEqual([head.headers.get('upload-offset'), head.headers.get('upload-length')], ['0', '10000']);
  assert.ok(head.headers.get('upload-metadata')!.includes(metadata({ filename: 'relevé n° 1.pdf' })));

  const first = await camille.patch(location, 0, bytes.slice(0, 4000));
  assert.deepEqual([first.status, first.headers.get('upload-offset')], [204, '4000']);
  assert.equal((await camille.patch(location, 0, bytes)).status, 409);
  assert.equal((await camille.patch(location, 5000, bytes.slice(5000))).status, 409);
  assert.equal(await camille.offset(location), 4000);
  const listed = await camille.get('/requirements/req_1041_indemnites/uploads');
  assert.deepEqual(
    listed.body.items.map((one: { state: string; offset: number; fingerprint: string }) => [one.state, one.offset, one.fingerprint]),
    [['receiving', 4000, 'fp-1']],
  );
  const rest = await camille.patch(location, 4000, bytes.slice(4000));
  assert.equal(rest.headers.get('upload-offset'), '10000');
  assert.equal((await camille.receipt(location)).body.sha256, sha256(bytes));

  assert.equal((await camille.raw('DELETE', location, tus)).status, 204);
  assert.equal((await camille.raw('DELETE', location, tus)).status, 404);
  assert.equal((await camille.raw('HEAD', location, tus)).status, 404);
});

test('tus: what a request lacks is refused clearly', async () => {
  const camille = page({ signedIn: true }).asker();
  const known = { caseId: 'cas_2026_1041', requirementId: 'req_1041_indemnites' };
  const create = (headers: Record<string, string>) => camille.ask('POST', '/uploads', undefined, headers);
  const noVersion = await create({ 'Upload-Length': '1' });
  assert.deepEqual([noVersion.status, noVersion.headers.get('tus-version')], [412, '1.0.0']);
  assert.equal((await create(tus)).body.reasonCode, 'upload_length_malformed');
  assert.equal((await create({ ...tus, 'Upload-Length': '-1' })).status, 400);
  const plain = await create({ ...tus, 'Upload-Length': '10', 'Upload-Metadata': metadata({ filename: 'a.pdf' }) });
  assert.deepEqual(
    [plain.body.code, plain.body.errors.map((error: { pointer: string }) => error.pointer)],
    ['validation-failed', ['#/metadata/caseId', '#/metadata/requirementId']],
  );
  const broken = await create({ ...tus, 'Upload-Length': '10', 'Upload-Metadata': 'filename ***' });
  assert.equal(broken.body.reasonCode, 'upload_metadata_malformed');
  const stray = await create({
    ...tus,
    'Upload-Length': '10',
    'Upload-Metadata': metadata({ ...known, filename: 'a.pdf', caseId: 'cas_2026_0987' }),
  });
  assert.equal(stray.status, 404);
  const closed = await camille.announce({ filename: 'a.pdf', bytes: 10, requirementId: 'req_1041_employeur' });
  assert.deepEqual([closed.status, closed.body.code, closed.body.reasonCode], [409, 'requirement-closed', 'requirement_accepted']);

  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: 10 });
  const location = headers.get('location')!;
  assert.equal((await camille.raw('PATCH', location, { ...tus, 'Upload-Offset': '0' }, 'x')).status, 415);
  assert.equal((await camille.raw('PATCH', location, { ...tus, 'Content-Type': 'application/offset+octet-stream' }, 'x')).status, 400);
  assert.equal((await camille.patch(location, 0, new Uint8Array(11), { 'Content-Length': '11' })).status, 413);
  assert.equal(await camille.offset(location), 0);
});

test('tus: what is sent beyond the announced size is not taken, also when the sender does not say how much comes', async () => {
  const camille = page({ signedIn: true }).asker();
  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: 900 });
  const location = headers.get('location')!;
  const endless = new Response(new Uint8Array([...pdf(900), ...new Uint8Array(5000)])).body!;
  const response = await camille.patch(location, 0, endless);
  assert.equal(response.headers.get('upload-offset'), '900');
  assert.equal((await camille.receipt(location)).body.sha256, sha256(pdf(900)));
});

test('tus: an upload expires: 410, its bytes are gone, and it is on no list any more', async () => {
  const { sandbox, asker } = page({ signedIn: true });
  const camille = asker();
  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: 900 });
  const location = headers.get('location')!;
  await camille.patch(location, 0, pdf(900).slice(0, 500));
  sandbox.controls.advanceClock(24 * 3600 + 1);
  await camille.signIn();
  assert.equal((await camille.raw('HEAD', location, tus)).status, 410);
  assert.equal((await camille.patch(location, 500, pdf(900).slice(500))).status, 410);
  assert.equal((await camille.get(`/uploads/${location.split('/').at(-1)}/receipt`)).body.code, 'upload-expired');
  assert.equal(sandbox.world.files.size(location.split('/').at(-1)!), 0);
  assert.equal((await camille.get('/requirements/req_1041_indemnites/uploads')).body.total, 0);
});

/** A sender under our hand: writes piece by piece, and may die. */
function sender(asker: Asker, location: string, offset: number, length: number) {
  const url = new URL(location, asker.root);
  const outgoing = request(url, {
    method: 'PATCH',
    headers: {
      ...tus,
      Cookie: asker.cookie,
      'Upload-Offset': offset,
      'Content-Type': 'application/offset+octet-stream',
      'Content-Length': length,
    },
  });
  const answer = new Promise<{ status: number; body: string }>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', async (incoming) => {
      let body = '';
      for await (const piece of incoming) body += String(piece);
      resolve({ status: incoming.statusCode!, body });
    });
  });
  answer.catch(() => {});
  return { outgoing, answer, write: (bytes: Uint8Array) => new Promise<void>((resolve) => outgoing.write(bytes, () => resolve())) };
}
async function until<T>(ask: () => Promise<T> | T, holds: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const value = await ask();
    if (holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it never came to that');
}

test('F4: a connection that dies at half loses nothing: what arrived is kept, and nothing is sent twice', async (t) => {
  const { asker, sandbox } = await server(t);
  const camille = asker();
  await camille.signIn();
  const bytes = pdf(20_000_000);
  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: bytes.length });
  const location = headers.get('location')!;
  const half = sender(camille, location, 0, bytes.length);
  await half.write(bytes.subarray(0, 10_000_000));
  await until(
    () => camille.offset(location),
    (offset) => offset === 10_000_000,
  );
  half.outgoing.destroy();
  const last = await until(
    () => camille.patch(location, 10_000_000, bytes.slice(10_000_000)),
    (response) => response.status !== 423,
  );
  assert.equal(last.status, 204);
  assert.equal((await camille.receipt(location)).body.sha256, sha256(bytes));
  assert.equal(sandbox.controls.counters().received[location.split('/').at(-1)!], bytes.length);
});

test('tus: of two senders at once the second is told to wait, and takes the place of a first that has fallen silent', async (t) => {
  const { asker } = await server(t);
  const camille = asker();
  await camille.signIn();
  const bytes = pdf(200_000);
  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: bytes.length });
  const location = headers.get('location')!;
  const first = sender(camille, location, 0, bytes.length);
  await first.write(bytes.subarray(0, 100_000));
  await until(
    () => camille.offset(location),
    (offset) => offset === 100_000,
  );
  const second = await camille.patch(location, 100_000, bytes.slice(100_000));
  assert.deepEqual([second.status, second.headers.get('retry-after')], [423, '1']);
  const third = await until(
    () => camille.patch(location, 100_000, bytes.slice(100_000)),
    (response) => response.status !== 423,
  );
  assert.equal(third.status, 204);
  await first.write(bytes.subarray(100_000, 150_000));
  assert.equal((await camille.receipt(location)).body.sha256, sha256(bytes));
  first.outgoing.destroy();
});

test('F4: a session that ends during a 50 MB upload is answered 401 in the middle of the body; after signing in, it goes on from there', async (t) => {
  const { asker, sandbox } = await server(t);
  const camille = asker();
  await camille.signIn();
  const bytes = pdf(52_428_800);
  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: bytes.length });
  const location = headers.get('location')!;
  const patch = sender(camille, location, 0, bytes.length);
  await patch.write(bytes.subarray(0, 20_971_520));
  await until(
    () => camille.offset(location),
    (offset) => offset === 20_971_520,
  );
  sandbox.controls.endSessions('session');
  patch.outgoing.write(bytes.subarray(20_971_520, 26_000_000));
  const answer = await patch.answer;
  patch.outgoing.on('error', () => {});
  assert.equal(answer.status, 401);
  assert.equal(JSON.parse(answer.body).code, 'unauthenticated');
  await camille.signIn();
  const offset = await camille.offset(location);
  assert.ok(offset >= 20_971_520 && offset < 26_000_000, String(offset));
  assert.equal((await camille.patch(location, offset, bytes.slice(offset))).status, 204);
  const { body } = await camille.receipt(location);
  assert.equal(body.sha256, sha256(bytes));
  const again = sandbox.controls.counters().received[body.id]! - bytes.length;
  assert.ok(again <= 5_242_880, `${again} octets sent again`);
});

test('an upload in progress counts as activity, and outlives its access', async (t) => {
  const { asker, sandbox } = await server(t);
  const camille = asker();
  await camille.signIn();
  const bytes = pdf(3_000_000);
  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: bytes.length });
  const location = headers.get('location')!;
  const patch = sender(camille, location, 0, bytes.length);
  for (let sent = 0; sent < 3_000_000; sent += 600_000) {
    await patch.write(bytes.subarray(sent, sent + 600_000));
    await until(
      () => sandbox.world.files.size(location.split('/').at(-1)!),
      (size) => size === sent + 600_000,
    );
    sandbox.controls.advanceClock(4 * 60);
  }
  patch.outgoing.end();
  assert.equal((await patch.answer).status, 204);
  assert.equal((await camille.post('/sessions/current/renew', {})).status, 200);
});

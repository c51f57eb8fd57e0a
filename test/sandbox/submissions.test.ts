import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { atBothDoors, page, server } from './doors.ts';
import { pdf } from './files.ts';
import type { Asker } from './asker.ts';

const statement = 'req_1041_indemnites';
const notice = 'req_1041_avis';
const give = async (asker: Asker, requirementId = statement, mark = 'a'): Promise<string> =>
  (await asker.upload(pdf(900, mark), { requirementId })).body.id;
const inbound = async (asker: Asker) =>
  (await asker.get('/cases/cas_2026_1041/exchanges?limit=100')).body.items.filter(
    (one: { direction: string; kind: string }) => one.direction === 'inbound' && one.kind === 'document',
  );

atBothDoors(
  'F8: the same intent is done once and answered the same for a day; with another body it is refused',
  async ({ asker, sandbox }) => {
    const camille = asker();
    await camille.signIn();
    const items = [{ requirementId: statement, uploadIds: [await give(camille)] }];
    const key = randomUUID();
    const first = await camille.submit(items, 'Bonjour', key);
    const again = await camille.submit(items, 'Bonjour', key);
    assert.deepEqual([first.status, again.status], [201, 201]);
    assert.deepEqual(again.body, first.body);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal((await camille.submit(items, 'Autre', key)).body.code, 'idempotency-key-reused');
    assert.equal((await inbound(camille)).length, 2);
    sandbox.controls.advanceClock(24 * 3600 + 1);
    await camille.signIn();
    assert.equal((await camille.submit(items, 'Bonjour', key)).status, 409, 'a day later the key is new, and the requirement closed');
  },
);

atBothDoors(
  'F8: of the same intent many times at once, one is done; the others are told that it is running, or the same',
  async ({ asker }) => {
    const camille = asker();
    await camille.signIn();
    const items = [{ requirementId: statement, uploadIds: [await give(camille)] }];
    const key = randomUUID();
    const told = await Promise.all(Array.from({ length: 12 }, () => camille.submit(items, undefined, key)));
    for (const one of told) assert.ok(one.status === 201 || one.body.code === 'request-in-progress', JSON.stringify(one.body));
    assert.equal(new Set(told.filter((one) => one.status === 201).map((one) => one.body.reference)).size, 1);
    assert.equal((await inbound(camille)).length, 2);
  },
);

test('F8: whatever the order of clicks, retries and lost answers, an intent leaves one row (1,000 random schedules)', async () => {
  const { asker, sandbox } = page({ signedIn: true });
  await sandbox.ready;
  const { rows } = sandbox.world;
  const before = { exchanges: rows.exchanges.of('cas_2026_1041').length, documents: rows.documents.count() };
  const open = [rows.requirements.get(statement)!, rows.cases.get('cas_2026_1041')!] as const;
  const camille = asker();
  const click = fc.record({ key: fc.constantFrom('a', 'b'), pause: fc.integer({ min: 0, max: 12 }) });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(click, { minLength: 1, maxLength: 6 }), async (clicks) => {
      round += 1;
      rows.requirements.put(open[0]);
      rows.cases.put(open[1]);
      for (const made of [rows.uploads, rows.intents]) for (const row of made.all()) made.delete(row.id);
      for (const row of rows.exchanges.of('cas_2026_1041').slice(before.exchanges)) rows.exchanges.delete(row.id);
      for (const row of rows.documents.all().slice(before.documents)) rows.documents.delete(row.id);
      const uploadId = await give(camille, statement, `round ${round}`);
      const said = rows.exchanges.count();
      const told = await Promise.all(
        clicks.map(async ({ key, pause }) => {
          for (let i = 0; i < pause; i++) await Promise.resolve();
          return camille.submit([{ requirementId: statement, uploadIds: [uploadId] }], undefined, `${key}-${round}-`.padEnd(36, key));
        }),
      );
      const done = told.filter((one) => one.status === 201);
      assert.equal(rows.exchanges.count(), said + 1);
      assert.equal(rows.documents.all().filter((row) => row.fileId === uploadId).length, 1);
      assert.ok(done.length > 0);
      assert.equal(new Set(done.map((one) => one.body.reference)).size, 1);
    }),
    { numRuns: 1000 },
  );
});

test('a submission needs a key, well formed, and the key belongs to its account', async (t) => {
  const { asker } = await server(t);
  const camille = asker();
  await camille.signIn();
  const body = { items: [{ requirementId: statement, uploadIds: [await give(camille)] }] };
  assert.equal((await camille.post('/cases/cas_2026_1041/submissions', body)).body.code, 'idempotency-key-missing');
  assert.equal((await camille.post('/cases/cas_2026_1041/submissions', body, { 'Idempotency-Key': 'a b' })).status, 400);
  const key = randomUUID();
  assert.equal((await camille.post('/cases/cas_2026_1041/submissions', body, { 'Idempotency-Key': `"${key}"` })).status, 201);
  const yanis = asker();
  await yanis.signIn('28000454');
  assert.equal((await yanis.post('/cases/cas_2026_1041/submissions', body, { 'Idempotency-Key': key })).body.code, 'not-found');
});

atBothDoors('all are taken, or none: one bad file leaves everything as it was', async ({ asker, sandbox }) => {
  const camille = asker();
  await camille.signIn();
  const good = await give(camille);
  const stranger = await give(camille, notice, 'b');
  const unfinished = (await camille.announce({ filename: 'a.pdf', bytes: 5, requirementId: notice })).headers
    .get('location')!
    .split('/')
    .at(-1)!;
  const refused = (await camille.upload(new TextEncoder().encode('Bonjour') as Uint8Array<ArrayBuffer>, { requirementId: notice })).body.id;
  const before = JSON.stringify([sandbox.world.rows.requirements.all(), sandbox.world.rows.cases.all(), sandbox.controls.counters().rows]);
  const attempts: [string, string, { requirementId: string; uploadIds: string[] }][] = [
    ['upload-not-ready', 'still arriving', { requirementId: notice, uploadIds: [unfinished] }],
    ['unsupported-media-type', 'refused', { requirementId: notice, uploadIds: [refused] }],
    ['not-found', 'of no upload', { requirementId: notice, uploadIds: ['upl_none'] }],
    ['not-found', 'of another requirement', { requirementId: notice, uploadIds: [stranger, good.replace(/.$/, 'z')] }],
    ['requirement-closed', 'for a closed requirement', { requirementId: 'req_1041_employeur', uploadIds: [stranger] }],
    ['not-found', 'for a requirement of another case', { requirementId: 'req_0987_lettre', uploadIds: [stranger] }],
    ['validation-failed', 'twice the same', { requirementId: notice, uploadIds: [stranger, stranger] }],
    ['validation-failed', 'none at all', { requirementId: notice, uploadIds: [] }],
  ];
  for (const [code, label, item] of attempts) {
    const told = await camille.submit([{ requirementId: statement, uploadIds: [good] }, item]);
    assert.equal(told.body.code, code, label);
  }
  assert.equal(
    JSON.stringify([sandbox.world.rows.requirements.all(), sandbox.world.rows.cases.all(), sandbox.controls.counters().rows]),
    before,
  );
  assert.equal((await camille.submit([{ requirementId: statement, uploadIds: [good] }])).status, 201);
});

test('a case stays to be completed until nothing required is lacking; a second submission finishes it', async () => {
  const camille = page({ signedIn: true }).asker();
  await camille.submit([{ requirementId: notice, uploadIds: [await give(camille, notice)] }]);
  const { body: half } = await camille.get('/cases/cas_2026_1041');
  assert.deepEqual(
    [half.state, half.completeness.received, half.completeness.missing, half.completeness.rejected],
    ['to_complete', 1, 1, 0],
  );
  assert.match(half.nextStep.label, /^Joindre\u00a0: Relevé d’indemnités/);
  const { body: requirements } = await camille.get('/cases/cas_2026_1041/requirements');
  assert.deepEqual(
    requirements.items.map((one: { state: string; rejection?: unknown; allowedActions: { enabled: boolean; reasonCode?: string }[] }) => [
      one.state,
      one.rejection === undefined,
      one.allowedActions[0]!.enabled,
      one.allowedActions[0]!.reasonCode,
    ]),
    [
      ['missing', true, true, undefined],
      ['under_review', true, false, 'under_review'],
      ['accepted', true, false, 'already_accepted'],
    ],
  );
  assert.equal((await camille.announce({ filename: 'a.pdf', bytes: 5, requirementId: notice })).body.code, 'requirement-closed');
  await camille.submit([{ requirementId: statement, uploadIds: [await give(camille, statement)] }]);
  const { body: whole } = await camille.get('/cases/cas_2026_1041');
  assert.deepEqual([whole.state, whole.completeness.state], ['in_review', 'under_review']);
  const { body: contract } = await camille.get('/contracts/ctr_lumio_libre');
  assert.equal(contract.completeness, undefined, 'the contract has no case that waits any more');
});

test('what was handed in can neither be given up nor handed in again', async () => {
  const camille = page({ signedIn: true }).asker();
  const id = await give(camille);
  await camille.submit([{ requirementId: statement, uploadIds: [id] }]);
  const gone = await camille.ask('DELETE', `/uploads/${id}`, undefined, { 'Tus-Resumable': '1.0.0' });
  assert.equal(gone.body.code, 'state-conflict');
  assert.equal((await camille.submit([{ requirementId: statement, uploadIds: [id] }])).body.code, 'requirement-closed');
  assert.equal((await camille.get(`/requirements/${statement}/uploads`)).body.total, 0);
});

test('a comment of more than 1,000 characters is refused with its pointer', async () => {
  const camille = page({ signedIn: true }).asker();
  const told = await camille.submit([{ requirementId: statement, uploadIds: ['upl_x'] }], 'é'.repeat(1001));
  assert.deepEqual([told.status, told.body.errors], [422, [{ pointer: '#/comment', code: 'too_big' }]]);
});

/** C31, « Prolonger mon dossier »: what is taken, what is refused and where, and that it happens once. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { atBothDoors, page } from './doors.ts';
import type { Asker } from './asker.ts';

const path = '/cases/cas_2026_0733/extensions';
const further = { periods: [{ start: '2026-11-13', end: '2026-11-30' }], resumedWork: false };
const extend = (asker: Asker, body: unknown, key: string = randomUUID()) => asker.post(path, body, { 'Idempotency-Key': key });

atBothDoors('C31: further days off work are asked once, and the case says so', async ({ asker, sandbox }) => {
  const camille = asker();
  await camille.signIn();
  const key = randomUUID();
  const body = { ...further, comment: ' Mon médecin a prolongé mon arrêt. ' };
  const first = await extend(camille, body, key);
  assert.equal(first.status, 201);
  assert.match(first.body.reference, /^PRO-2026-[0-9A-F]{8}$/);
  assert.deepEqual([first.body.periods, first.body.resumedWork, first.body.resumedOn], [further.periods, false, undefined]);
  assert.deepEqual((await extend(camille, body, key)).body, first.body, 'the same intent is answered the same');
  assert.equal(sandbox.world.rows.extensions.count(), 1);

  const { body: ofCase } = await camille.get('/cases/cas_2026_0733');
  assert.equal(ofCase.state, 'extension_requested');
  assert.deepEqual(
    ofCase.declaredPeriods,
    [{ start: '2026-09-13', end: '2026-11-12' }, ...further.periods],
    'these may not be asked for again',
  );
  const [exchange] = (await camille.get('/cases/cas_2026_0733/exchanges')).body.items;
  assert.deepEqual([exchange.reference, exchange.direction, exchange.authorName], [first.body.reference, 'inbound', 'Camille Orsini']);
  assert.match(
    exchange.body,
    /Arrêt du 13 novembre 2026 au 30 novembre 2026\.\nJe n’ai pas repris le travail\.\nMon médecin a prolongé mon arrêt\.$/,
  );
  const waiting = (await camille.get('/benefits?caseId=cas_2026_0733')).body.items.filter(
    (one: { dueDate: string }) => one.dueDate === '2026-12-05',
  );
  assert.deepEqual(
    waiting.map((one: { state: string; reason?: string }) => [one.state, one.reason]),
    [
      ['processing', undefined],
      ['processing', undefined],
    ],
    'what waited for these days is looked at again',
  );
  const again = await extend(camille, further);
  assert.deepEqual([again.status, again.body.code], [409, 'state-conflict']);
});

const verdicts: [name: string, body: object, status: number, code: string, pointer?: string, detail?: string][] = [
  [
    'a day that the case pays for',
    { periods: [{ start: '2026-11-12', end: '2026-11-30' }] },
    422,
    'period-overlap',
    '#/periods/0',
    'period_overlap',
  ],
  [
    'a day of two periods',
    {
      periods: [
        { start: '2026-11-13', end: '2026-11-15' },
        { start: '2026-11-15', end: '2026-11-20' },
      ],
    },
    422,
    'period-overlap',
    '#/periods/1',
    'period_overlap',
  ],
  [
    'a period that begins tomorrow',
    { periods: [{ start: '2026-11-22', end: '2026-11-30' }] },
    422,
    'period-future',
    '#/periods/0',
    'period_future',
  ],
  [
    'an end in another century',
    { periods: [{ start: '2026-11-13', end: '2126-11-30' }] },
    422,
    'period-future',
    '#/periods/0',
    'period_future',
  ],
  [
    'an end before its start',
    { periods: [{ start: '2026-11-20', end: '2026-11-13' }] },
    422,
    'validation-failed',
    '#/periods/0/end',
    'end_before_start',
  ],
  ['a day that is on no calendar', { periods: [{ start: '2026-11-13', end: '2026-11-31' }] }, 422, 'validation-failed', '#/periods/0/end'],
  [
    'days before the event',
    { periods: [{ start: '2026-06-01', end: '2026-06-10' }] },
    422,
    'validation-failed',
    '#/periods/0/start',
    'before_event',
  ],
  ['no period', { periods: [] }, 422, 'validation-failed', '#/periods', 'too_small'],
  ['a return to work without its day', { ...further, resumedWork: true }, 422, 'validation-failed', '#/resumedOn', 'required'],
  ['a day of return without a return', { ...further, resumedOn: '2026-12-01' }, 422, 'validation-failed', '#/resumedOn', 'not_resumed'],
  [
    'a return on the last day off',
    { periods: [{ start: '2026-11-13', end: '2026-11-16' }], resumedWork: true, resumedOn: '2026-11-16' },
    422,
    'validation-failed',
    '#/resumedOn',
    'not_after_last_day',
  ],
  [
    'a return to come',
    { periods: [{ start: '2026-11-13', end: '2026-11-22' }], resumedWork: true, resumedOn: '2026-11-23' },
    422,
    'validation-failed',
    '#/resumedOn',
    'date_in_future',
  ],
  ['a comment without end', { ...further, comment: 'a'.repeat(1001) }, 422, 'validation-failed', '#/comment', 'too_big'],
];
for (const [name, body, status, code, pointer, detail] of verdicts)
  test(`C31: refused, and told where: ${name}`, async () => {
    const { sandbox, asker } = page({ signedIn: true });
    const told = await extend(asker(), { resumedWork: false, ...body });
    assert.deepEqual([told.status, told.body.code, told.body.errors[0].pointer], [status, code, pointer], JSON.stringify(told.body));
    if (detail) assert.equal(told.body.errors[0].code, detail);
    assert.match(told.body.detail, /\.$/);
    assert.deepEqual([sandbox.world.rows.extensions.count(), sandbox.world.rows.cases.get('cas_2026_0733')?.state], [0, 'in_payment']);
  });

test('C31: today may be the first day, a return may be today, and periods are kept in their order', async () => {
  const camille = page({ signedIn: true }).asker();
  const told = await extend(camille, {
    periods: [
      { start: '2026-11-17', end: '2026-11-20' },
      { start: '2026-11-13', end: '2026-11-14' },
    ],
    resumedWork: true,
    resumedOn: '2026-11-21',
  });
  assert.equal(told.status, 201, JSON.stringify(told.body));
  assert.deepEqual(
    told.body.periods.map((one: { start: string }) => one.start),
    ['2026-11-13', '2026-11-17'],
  );
  const [exchange] = (await camille.get('/cases/cas_2026_0733/exchanges')).body.items;
  assert.match(exchange.body, /Reprise du travail le 21 novembre 2026\.$/);
  const other = page({ signedIn: true }).asker();
  assert.equal((await extend(other, { periods: [{ start: '2026-11-21', end: '2026-12-31' }], resumedWork: false })).status, 201);
});

test('only a case that is being paid can be extended', async () => {
  const { asker, sandbox } = page({ signedIn: true });
  const camille = asker();
  for (const row of sandbox.world.rows.cases.all().filter((one) => one.state !== 'in_payment')) {
    const told = await camille.post(`/cases/${row.id}/extensions`, further, { 'Idempotency-Key': randomUUID() });
    assert.deepEqual([told.status, told.body.code], [409, 'state-conflict'], row.state);
  }
  assert.equal((await camille.post(path, further)).body.code, 'idempotency-key-missing');
});

test('F8: whatever the order of clicks, retries and lost answers, an extension leaves one row (1,000 random schedules)', async () => {
  const { asker, sandbox } = page({ signedIn: true });
  await sandbox.ready;
  const { rows } = sandbox.world;
  const first = {
    ofCase: rows.cases.get('cas_2026_0733')!,
    benefits: rows.benefits.all(),
    exchanges: rows.exchanges.of('cas_2026_0733').length,
  };
  const camille = asker();
  const click = fc.record({ key: fc.constantFrom('a', 'b'), pause: fc.integer({ min: 0, max: 12 }), lost: fc.boolean() });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(click, { minLength: 1, maxLength: 6 }), async (clicks) => {
      round += 1;
      rows.cases.put(first.ofCase);
      first.benefits.forEach((row) => rows.benefits.put(row));
      for (const made of [rows.extensions, rows.intents]) for (const row of made.all()) made.delete(row.id);
      for (const row of rows.exchanges.of('cas_2026_0733').slice(first.exchanges)) rows.exchanges.delete(row.id);
      const told = await Promise.all(
        clicks.map(async ({ key, pause, lost }) => {
          for (let i = 0; i < pause; i++) await Promise.resolve();
          const answer = await extend(camille, further, `${key}-${round}-`.padEnd(36, key));
          return lost ? undefined : answer;
        }),
      );
      const [row] = rows.extensions.all();
      assert.equal(rows.extensions.count(), 1);
      assert.equal(rows.exchanges.of('cas_2026_0733').length, first.exchanges + 1);
      for (const one of told) {
        if (one?.status === 201) assert.equal(one.body.reference, row!.reference);
        else if (one) assert.ok(['request-in-progress', 'state-conflict'].includes(one.body.code), JSON.stringify(one.body));
      }
    }),
    { numRuns: 1000 },
  );
});

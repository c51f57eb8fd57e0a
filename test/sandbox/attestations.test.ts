/** Attestations: what is certified, its paper, and what its code tells whoever is shown it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Asker } from './asker.ts';
import { company } from './company-people.ts';
import { plain, read } from './pdf-text.ts';

const worksite = {
  name: 'Halle des Lices',
  address: '1 place des Exemples, 99004 Exempleville',
  openingDate: '2026-12-15',
  cost: { amount: '480000.00', currency: 'EUR' },
};
const request = (asker: Asker, contract: string, more: object = {}, key = randomUUID()) =>
  asker.post(`/contracts/${contract}/attestations`, { kind: 'nominative_worksite', worksite, ...more }, { 'Idempotency-Key': key });

test('Nadia finds the latest first, each year’s, what is new, and why one cannot be had', async (t) => {
  const { as } = await company(t);
  const { body } = await (await as('nadia.ferrand')).get('/attestations');
  type Seen = { id: string; state: string; isNew: boolean; reasonCode?: string; verification?: object; document?: object };
  assert.deepEqual(
    body.items
      .map(({ id, state, isNew, reasonCode, verification, document }: Seen) => [id, state, isNew, reasonCode, !!verification, !!document])
      .toSorted(),
    [
      ['att_chantier_cedres', 'generating', false, undefined, false, false],
      ['att_chantier_tilleuls', 'revoked', false, 'wrong_worksite', true, true],
      ['att_decennale_2024', 'expired', false, undefined, true, true],
      ['att_decennale_2025', 'expired', false, undefined, true, true],
      ['att_decennale_2026', 'available', true, undefined, true, true],
      ['att_decennale_2026_janvier', 'superseded', false, undefined, true, true],
      ['att_flotte_2026', 'blocked', false, 'unpaid_premium', false, false],
      ['att_rc_2026', 'available', false, undefined, true, true],
    ],
  );
  const years = body.items.map((one: { period: { start: string } }) => one.period.start);
  assert.deepEqual(years, years.toSorted().toReversed());
});

test('the paper is a PDF whose text is the data, and is new until somebody opens it', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const one = (await nadia.get('/attestations/att_decennale_2026')).body;
  const link = (await nadia.post(`/documents/${one.document.documentId}/links`, {})).body.url;
  const response = await nadia.raw('GET', link);
  const pdf = await response.arrayBuffer();
  assert.equal(pdf.byteLength, one.document.bytes);
  const { text } = await read(pdf);
  for (const said of [one.insuredName, one.contractNumber, one.number, one.verification.code, ...one.activities])
    assert.ok(text.includes(said), `${said}: ${text}`);
  assert.equal((await nadia.get('/attestations/att_decennale_2026')).body.isNew, false);
});

test('a part of the paper is answered to whoever asks for one, so that a long one is read from its first page on', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const { document } = (await nadia.get('/attestations/att_decennale_2026')).body;
  const { url } = (await nadia.post(`/documents/${document.documentId}/links`, {})).body;
  const part = async (range: string) => {
    const response = await nadia.raw('GET', url, { Range: range });
    return [response.status, response.headers.get('Content-Range'), Buffer.from(await response.arrayBuffer()).toString('latin1')] as const;
  };
  const size = document.bytes;
  const [, , whole] = await part('');
  assert.equal(whole.length, size);
  assert.deepEqual(await part('bytes=0-7'), [206, `bytes 0-7/${size}`, '%PDF-1.7']);
  assert.deepEqual(await part('bytes=-6'), [206, `bytes ${size - 6}-${size - 1}/${size}`, '%%EOF\n']);
  assert.deepEqual(await part(`bytes=9-${size + 99}`), [206, `bytes 9-${size - 1}/${size}`, whole.slice(9)]);
  assert.deepEqual(await part(`bytes=${size}-`), [416, `bytes */${size}`, '']);
  for (const strange of ['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b']) assert.equal((await part(strange))[0], 200, strange);
});

test('an attestation for a building site is in preparation at first, then there, and whoever wants to hear of it is told', async (t) => {
  const { as, sandbox, world } = await company(t);
  const nadia = await as('nadia.ferrand');
  const key = randomUUID();
  const made = await request(nadia, 'ctr_bat_decennale', { recipient: ' Mairie d’Exempleville ' }, key);
  assert.deepEqual([made.status, made.body.state, made.body.document], [201, 'generating', undefined]);
  assert.equal(
    (await request(nadia, 'ctr_bat_decennale', { recipient: ' Mairie d’Exempleville ' }, key)).body.id,
    made.body.id,
    'F8: once per intent',
  );
  const path = `/attestations/${made.body.id}`;
  assert.equal((await nadia.get(path)).body.state, 'generating');
  sandbox.controls.advanceClock(5);
  const both = await Promise.all([nadia.get(path), nadia.get('/attestations')]);
  assert.equal(both[1].body.items.filter(({ id }: { id: string }) => id === made.body.id).length, 1);
  const done = (await nadia.get(path)).body;
  assert.deepEqual(
    [done.state, done.isNew, done.recipient, done.worksite.name],
    ['available', true, 'Mairie d’Exempleville', 'Halle des Lices'],
  );
  const told = (account: string) =>
    world.rows.notifications.of(account).filter(({ target }) => target?.id === done.document.documentId).length;
  assert.deepEqual([told('acc_nadia'), told('acc_ines')], [1, 0], 'once, and not to who has not chosen so');
  assert.equal((await nadia.get(`/public/attestations/${done.verification.code}`)).body.worksite.name, 'Halle des Lices');
});

test('a contract that gives no attestation says why, and what is asked for is looked at', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const reason = async (contract: string) => (await request(nadia, contract)).body.reasonCode;
  assert.deepEqual([await reason('ctr_bat_flotte'), await reason('ctr_bat_do')], ['unpaid_premium', 'contract_not_in_force']);
  assert.equal((await request(nadia, 'ctr_bat_toitures')).body.code, 'not-found', 'another company’s');
  const cost = { amount: '-1.00', currency: 'EUR' };
  assert.deepEqual(
    (await request(nadia, 'ctr_bat_decennale', { worksite: { ...worksite, cost } })).body.errors[0].pointer,
    '#/worksite/cost',
  );
  const ines = await as('ines.bakri');
  const offered = async (asker: Asker, contract: string) =>
    (await asker.get(`/contracts/${contract}`)).body.allowedActions.find(({ rel }: { rel: string }) => rel === 'request_attestation');
  assert.deepEqual(
    [await offered(nadia, 'ctr_bat_decennale'), await offered(nadia, 'ctr_bat_flotte'), await offered(ines, 'ctr_bat_decennale')],
    [
      { rel: 'request_attestation', enabled: true },
      undefined,
      { rel: 'request_attestation', enabled: false, reasonCode: 'attestation.issue' },
    ],
    'as the contract itself says',
  );
  assert.equal((await request(ines, 'ctr_bat_decennale')).body.reasonCode, 'attestation.issue');
});

test('F37: whoever is shown a paper is told valid, expired, revoked or unknown, without signing in, and no more than the paper says', async (t) => {
  const { as, asker, sandbox } = await company(t);
  const anybody = asker('batisseuse');
  const check = async (code: string) => (await anybody.get(`/public/attestations/${encodeURIComponent(code)}`)).body;
  const statuses = [];
  for (const code of [
    'BAT-7K3M-Q9XP-2D4H',
    'BAT-4H7Q-V2ZK-8M3B',
    'BAT-5T8W-C6RN-9F2J',
    'BAT-8Q3F-M7YD-5K2T',
    'BAT-0000-0000-0000',
    '../..',
    'é',
  ])
    statuses.push((await check(code)).status);
  assert.deepEqual(statuses, ['valid', 'expired', 'expired', 'revoked', 'unknown', 'unknown', 'unknown']);
  assert.equal((await check(' bat 7k3m q9xp 2d4h ')).status, 'valid', 'as people type it');
  assert.deepEqual(Object.keys(await check('BAT-0000-0000-0000')).toSorted(), ['checkedAt', 'insurerName', 'status']);
  const told = await check('BAT-8Q3F-M7YD-5K2T');
  const nadia = await as('nadia.ferrand');
  const { document } = (await nadia.get('/attestations/att_chantier_tilleuls')).body;
  const { url } = (await nadia.post(`/documents/${document.documentId}/links`, {})).body;
  const { text: paper } = await read(await (await nadia.raw('GET', url)).arrayBuffer());
  for (const said of [
    told.insuredName,
    told.contractNumber,
    told.number,
    told.worksite.name,
    told.worksite.address,
    told.recipient,
    ...told.activities,
  ])
    assert.ok(plain(paper).includes(plain(said)), `on the paper: ${said}`);
  assert.deepEqual(
    Object.keys(told).toSorted(),
    [
      'activities',
      'checkedAt',
      'contractNumber',
      'insuredName',
      'insurerName',
      'kind',
      'number',
      'period',
      'recipient',
      'status',
      'worksite',
    ],
    'neither who asked for it, nor an id, nor why it was revoked',
  );
  sandbox.controls.setClock('2027-01-01T00:30:00+01:00');
  assert.equal((await check('BAT-7K3M-Q9XP-2D4H')).status, 'expired', 'a period ends by itself');
});

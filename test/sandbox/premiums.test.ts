/** Premium calls: what is asked, what is paid, what not paying leads to, and who may see it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { company } from './company-people.ts';
import { read } from './pdf-text.ts';

type Step = { code: string; date: string; done: boolean };
type Seen = {
  id: string;
  state: string;
  total: { amount: string };
  balance: { amount: string };
  steps: Step[];
  document?: { documentId: string };
};
const steps = (of: Seen) => of.steps.map(({ code, date, done }) => [code, date, done]);

test('A36: Nadia finds the calls of these years, each with what is paid, what remains and its paper', async (t) => {
  const { as } = await company(t);
  const { body } = await (await as('nadia.ferrand', 'org_ferrand')).get('/premium-notices?limit=100');
  assert.deepEqual(
    body.items.map(({ id, state, total, balance, document }: Seen) => [id, state, total.amount, balance.amount, !!document]),
    [
      ['prm_bat_2026_t4', 'issued', '4212.85', '4212.85', true],
      ['prm_flotte_2026_t4', 'upcoming', '2030.00', '2030.00', false],
      ['prm_bat_2026_t3', 'paid', '4212.85', '0.00', true],
      ['prm_flotte_2026_t3', 'formal_notice', '2030.00', '2030.00', true],
      ['prm_bat_2026_t2', 'paid', '4212.85', '0.00', true],
      ['prm_flotte_2026_t2', 'paid', '2030.00', '0.00', true],
      ['prm_bat_2025_regul', 'refunded', '-228.90', '0.00', true],
      ['prm_bat_2026_t1', 'paid', '4212.85', '0.00', true],
      ['prm_bat_2025_t4', 'paid', '4078.78', '0.00', true],
      ['prm_bat_2025_t3', 'paid', '4078.78', '0.00', true],
      ['prm_bat_2025_t2', 'paid', '4078.78', '0.00', true],
      ['prm_bat_2025_t1', 'paid', '4078.78', '0.00', true],
    ],
  );
  assert.deepEqual([body.outstanding.amount, body.late.amount], ['6242.85', '2030.00'], 'what is not due yet is not owed');
});

test('a list keeps to a year, a contract, a state', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const ids = async (query: string) => (await nadia.get(`/premium-notices?${query}`)).body.items.map(({ id }: Seen) => id);
  assert.equal((await ids('year=2025')).length, 4);
  assert.deepEqual(await ids('contractId=ctr_bat_flotte&state=formal_notice'), ['prm_flotte_2026_t3']);
});

test('not paying leads on, each step with its day (L.113-3); a call becomes late by itself', async (t) => {
  const { as, sandbox } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const get = async (id: string): Promise<Seen> => (await nadia.get(`/premium-notices/${id}`)).body;
  assert.deepEqual(steps(await get('prm_flotte_2026_t3')), [
    ['reminder', '2026-09-14', true],
    ['formal_notice', '2026-10-14', true],
    ['suspension', '2026-11-13', true],
    ['termination', '2026-11-23', false],
  ]);
  assert.deepEqual((await get('prm_bat_2026_t4')).steps, []);
  sandbox.controls.setClock('2026-12-01T23:30:00+01:00');
  assert.equal((await (await as('nadia.ferrand', 'org_ferrand')).get('/premium-notices/prm_bat_2026_t4')).body.state, 'issued');
  sandbox.controls.setClock('2026-12-02T00:30:00+01:00');
  const late = (await (await as('nadia.ferrand', 'org_ferrand')).get('/premium-notices/prm_bat_2026_t4')).body;
  assert.equal(late.state, 'overdue', 'on the day after, in Paris');
  assert.deepEqual(steps(late), [
    ['formal_notice', '2026-12-11', false],
    ['suspension', '2027-01-10', false],
    ['termination', '2027-01-20', false],
  ]);
});

test('the paper says what the page says', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const { url } = (await nadia.post('/documents/doc_prm_bat_2026_t4/links', {})).body;
  const { text } = await read(await (await nadia.raw('GET', url)).arrayBuffer());
  for (const said of ['APP-2026-T4-BAT', 'BAT-774120', 'BAT-774121', '4 212,85 €', '3 865,00 €', '347,85 €', '1er décembre 2026'])
    assert.ok(text.includes(said), `${said}: ${text}`);
});

test('F37: who may not read premiums is told who grants it, and reads their papers no other way', async (t) => {
  const { as } = await company(t);
  const ines = await as('ines.bakri', 'org_ferrand');
  const told = await ines.get('/premium-notices');
  assert.deepEqual(
    [told.status, told.body.code, told.body.reasonCode, told.body.adminNames],
    [403, 'permission-missing', 'premium.read', ['Nadia Ferrand', 'Luc Ferrand']],
  );
  assert.equal((await ines.get('/documents/doc_prm_bat_2026_t4')).status, 404);
  assert.equal((await ines.post('/documents/doc_prm_bat_2026_t4/links', {})).status, 404);
  const { items } = (await ines.get('/documents?limit=100')).body;
  assert.deepEqual(
    items.filter(({ type }: { type: string }) => type === 'premium_notice'),
    [],
  );
  const karim = await as('karim.sow', 'org_ferrand');
  const seen = (await karim.get('/premium-notices')).body.items.map(({ id }: Seen) => id);
  assert.deepEqual(seen, ['prm_flotte_2026_t4', 'prm_flotte_2026_t3', 'prm_flotte_2026_t2'], 'those of the contracts that he may see');
  assert.equal((await karim.get('/documents/doc_prm_bat_2026_t4')).status, 404);
});

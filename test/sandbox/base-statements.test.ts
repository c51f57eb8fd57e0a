/** Base statements: filled in by one at a time, held still, returned, corrected, validated; late is taken, odd is no obstacle. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asker, Told } from './asker.ts';
import { company, companyPassword, mail } from './company-people.ts';
import { pdf } from './files.ts';
import { read as readPaper } from './pdf-text.ts';

const path = (id: string, move = '') => `/base-statements/${id}${move && `/${move}`}`;
const read = async (asker: Asker, id: string) => (await asker.get(path(id))).body;
async function act(asker: Asker, id: string, move: string, body?: unknown, etag?: string): Promise<Told> {
  const seen = etag ?? (await read(asker, id)).etag;
  return asker.ask(move === '' ? 'PATCH' : 'POST', path(id, move), body, { 'If-Match': seen });
}
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const figures = [
  { code: 'turnover_masonry', value: eur('1240000.00') },
  { code: 'turnover_carpentry', value: eur('310000.00') },
  { code: 'subcontracted', value: eur('185000.00') },
  { code: 'headcount', value: { value: '14', unit: 'person' } },
  { code: 'fte', value: { value: '13.5', unit: 'fte' } },
  { code: 'payroll', value: eur('512400.00') },
];
type Line = { code: string; value?: unknown; correction?: string };
const open = 'bst_decennale_2026';
const allowed = (one: Told['body'], rel: string) => {
  const found = one.allowedActions.find((action: { rel: string }) => action.rel === rel);
  return found && (found.enabled || found.reasonCode);
};
/** The insurer's side. */
const deskOf = (asker: Asker) => ({
  list: async () => (await asker.raw('GET', '/api/batisseuse/desk/base-statements')).json() as Promise<Told['body']>,
  act: (id: string, move: string, body: object = {}) => asker.ask('POST', `/api/batisseuse/desk/base-statements/${id}/${move}`, body),
});

test('A22: the contract offers to enter a base statement while its window is open, with its day, and to who may write it', async (t) => {
  const { as, sandbox } = await company(t);
  const nadia = await as('nadia.ferrand');
  const offered = async (asker: Asker, contract: string) =>
    allowed((await asker.get(`/contracts/${contract}`)).body, 'enter_base_statement');
  assert.equal(await offered(nadia, 'ctr_bat_decennale'), true);
  assert.equal(await offered(await as('cabinet.oria'), 'ctr_bat_decennale'), 'base_statement.write');
  const luc = await as('luc.ferrand', 'org_tuileries');
  assert.equal(await offered(luc, 'ctr_bat_tuileries'), 'base_statement_not_open');
  const told = async () =>
    (await luc.get('/notifications')).body.items.filter(({ target }: Told['body']) => target?.id === 'ctr_bat_tuileries').length;
  assert.equal(await told(), 0);
  sandbox.controls.setClock('2026-12-01T08:00:00+01:00');
  await luc.signIn(mail('luc.ferrand'), companyPassword);
  assert.deepEqual([await offered(luc, 'ctr_bat_tuileries'), await told()], [true, 1], 'its window opens by itself, and is told of once');
  const tasks = (await luc.get('/tasks')).body.items.filter(({ rel }: { rel: string }) => rel === 'enter_base_statement');
  assert.deepEqual(
    tasks.map(({ target, dueDate }: Told['body']) => [target.id, dueDate]),
    [['ctr_bat_tuileries', '2027-01-15']],
  );
});

test('A25, A35: lines are kept as they are typed, held still, returned with a declaration; validated, they are a paper', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const half = await act(nadia, open, '', { lines: figures.slice(0, 3) });
  assert.deepEqual([half.status, half.body.state, half.body.lock.isYours], [200, 'draft', true]);
  const early = await act(nadia, open, 'freeze', { mode: 'online' });
  assert.deepEqual(
    early.body.errors.map(({ pointer, code }: Told['body']) => [pointer, code]),
    [3, 4, 5].map((at) => [`#/lines/${at}/value`, 'required']),
  );
  await act(nadia, open, '', { lines: figures.slice(3) });
  assert.equal((await act(nadia, open, 'submit', { mode: 'online', attested: true })).body.reasonCode, 'base_statement_draft');
  assert.equal((await act(nadia, open, 'freeze', { mode: 'online' })).body.state, 'frozen');
  assert.equal(
    (await act(nadia, open, '', { lines: figures })).body.reasonCode,
    'base_statement_frozen',
    'what is held still does not change',
  );
  assert.equal((await act(nadia, open, 'submit', { mode: 'online', attested: false })).body.errors[0].pointer, '#/attested');
  const done = (await act(nadia, open, 'submit', { mode: 'online', attested: true })).body;
  assert.deepEqual([done.state, done.attestedBy, done.lock], ['submitted', 'Nadia Ferrand', undefined]);
  assert.match(done.reference, /^RB-2026-/);

  const desk = deskOf(nadia);
  assert.equal((await desk.act(open, 'validate')).status, 204);
  const whole = await read(nadia, open);
  assert.deepEqual(
    whole.history.map(({ state }: Told['body']) => state),
    ['open', 'submitted', 'validated'],
  );
  const { url } = (await nadia.post(`/documents/${whole.validatedDocument.documentId}/links`, {})).body;
  const { text } = await readPaper(await (await nadia.raw('GET', url)).arrayBuffer());
  assert.ok(text.includes('1 240 000,00') && text.includes(done.reference));
  const next = (await desk.list()).items.find(({ statement }: Told['body']) => statement.exercise.end === '2027-09-30');
  assert.deepEqual([next.statement.lines[0].previousValue, next.moves], [eur('1240000.00'), ['open']], 'the exercise after it waits');
  assert.equal((await desk.act(next.statement.id, 'open')).status, 204);
  assert.equal((await read(nadia, next.statement.id)).state, 'open');
});

test('odd figures are said and taken; impossible ones are refused field by field, and nothing of the rest is kept', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const odd = [
    { code: 'turnover_masonry', value: eur('100.00') },
    { code: 'turnover_carpentry', value: eur('900000.00') },
    { code: 'subcontracted', value: eur('900200.00') },
    { code: 'headcount', value: { value: '0', unit: 'person' } },
    { code: 'fte', value: { value: '2.5', unit: 'fte' } },
    { code: 'payroll', value: eur('512400.00') },
  ];
  const { body } = await act(nadia, open, '', { lines: odd });
  assert.deepEqual(
    body.hints.map(({ code }: { code: string }) => code),
    ['much_less', 'much_more', 'above_turnover', 'much_less', 'above_headcount', 'payroll_without_staff'],
  );
  assert.equal((await act(nadia, open, 'freeze', { mode: 'online' })).body.state, 'frozen', 'they stand in nobody’s way');
  await act(nadia, open, 'unfreeze');
  const wrong = await act(nadia, open, '', {
    lines: [
      { code: 'payroll', value: eur('1.00') },
      { code: 'subcontracted', value: eur('-1.00') },
      { code: 'turnover_masonry', value: { amount: '1.00', currency: 'CHF' } },
      { code: 'headcount', value: { value: '1.5', unit: 'person' } },
      { code: 'turnover_carpentry', value: { value: '1', unit: 'fte' } },
      { code: 'nothing' },
    ],
  });
  assert.deepEqual(
    wrong.body.errors.map(({ pointer, code }: Told['body']) => [pointer, code]),
    [
      ['#/lines/1/value', 'too_small'],
      ['#/lines/2/value', 'money'],
      ['#/lines/3/value', 'whole'],
      ['#/lines/4/value', 'money'],
      ['#/lines/5/code', 'not_found'],
    ],
  );
  const kept = (await read(nadia, open)).lines.find(({ code }: Line) => code === 'payroll');
  assert.deepEqual(kept.value, eur('512400.00'));
  const emptied = (await act(nadia, open, '', { lines: [{ code: 'payroll' }] })).body.lines.find(({ code }: Line) => code === 'payroll');
  assert.equal(emptied.value, undefined, 'a line named without a value is emptied');
});

test('F12: one writes at a time, until a time; who writes over what they have not read is refused', async (t) => {
  const { as, sandbox } = await company(t);
  const [nadia, ines] = [await as('nadia.ferrand'), await as('ines.bakri')];
  const held = await read(nadia, 'bst_rcpro_2026');
  assert.deepEqual([held.lock.holderName, held.lock.until, held.lock.isYours], ['Inès Bakri', '2026-11-21T08:20:00Z', false]);
  assert.equal(allowed(held, 'change'), 'locked_by_other');
  const refused = await act(nadia, 'bst_rcpro_2026', '', { lines: [{ code: 'fees', value: eur('1.00') }] });
  assert.deepEqual([refused.status, refused.body.reasonCode, refused.body.until], [423, 'locked_by_other', '2026-11-21T08:20:00Z']);
  sandbox.controls.advanceClock(21 * 60);
  await nadia.signIn(mail('nadia.ferrand'), companyPassword);
  await ines.signIn(mail('ines.bakri'), companyPassword);
  const stale = held.etag;
  assert.equal((await nadia.ask('POST', path('bst_rcpro_2026', 'lock'))).body.lock.isYours, true, 'free again, whoever asks first');
  assert.equal((await ines.ask('POST', path('bst_rcpro_2026', 'lock'))).status, 423);
  const first = await act(nadia, 'bst_rcpro_2026', '', { lines: [{ code: 'fees', value: eur('88000.00') }] }, stale);
  assert.equal(first.status, 200, 'a lock is no change of what was read');
  const second = await act(nadia, 'bst_rcpro_2026', '', { lines: [{ code: 'fees', value: eur('1.00') }] }, stale);
  assert.deepEqual([second.status, second.body.code], [412, 'precondition-failed']);
  const blind = await nadia.ask('PATCH', path('bst_rcpro_2026'), { lines: [{ code: 'fees' }] });
  assert.equal(blind.status, 428);
});

test('A24, A26: a contract that is not filled in online takes the scan, and pieces beside; without the scan it is not returned', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const fleet = 'bst_flotte_2026';
  const one = await read(nadia, fleet);
  assert.deepEqual([allowed(one, 'change'), allowed(one, 'deposit_scan'), one.hasScan], ['online_not_offered', true, false]);
  assert.deepEqual((await act(nadia, fleet, 'freeze', { mode: 'scan' })).body.errors[0].code, 'scan_missing');
  const listed = (await nadia.get('/cases?limit=100')).body.items.filter(({ kind }: { kind: string }) => kind === 'base_statement');
  assert.deepEqual(listed, [], 'its files are no cases of the customer’s');
  const give = async (caseId: string, asker = nadia) => {
    const [asked] = (await asker.get(`/cases/${caseId}/requirements`)).body.items;
    const upload = await asker.upload(pdf(900, caseId), { caseId, requirementId: asked.id });
    if (upload.body.code) return upload;
    const items = [{ requirementId: asked.id, uploadIds: [upload.body.id] }];
    return asker.post(`/cases/${caseId}/submissions`, { items }, { 'Idempotency-Key': crypto.randomUUID() });
  };
  const ines = await as('ines.bakri', 'org_ferrand');
  assert.equal((await give(one.piecesCaseId, ines)).status, 201, 'who only returns base statements gives their pieces');
  const elsewhere = await give('cas_s26_00418', ines);
  assert.deepEqual([elsewhere.status, elsewhere.body.reasonCode], [403, 'case.write'], 'and nothing to a claim');
  assert.equal((await give(one.scanCaseId)).status, 201);
  assert.equal((await act(nadia, fleet, 'freeze', { mode: 'scan' })).body.state, 'frozen');
  assert.equal((await act(nadia, fleet, 'submit', { mode: 'online', attested: true })).body.reasonCode, 'mode_changed');
  assert.equal((await act(nadia, fleet, 'submit', { mode: 'scan', attested: true })).body.state, 'submitted');
  const [piece] = (await nadia.get(`/cases/${one.piecesCaseId}/requirements`)).body.items;
  const late = await nadia.announce({ filename: 'late.pdf', bytes: 900, caseId: one.piecesCaseId, requirementId: piece.id });
  assert.equal(late.body.code, 'requirement-closed', 'returned, it takes no more files');
  const desk = deskOf(nadia);
  await desk.act(fleet, 'corrections', { text: 'La page 2 manque.', lines: [] });
  const back = await read(nadia, fleet);
  assert.deepEqual([back.state, back.correctionText, back.hasScan], ['correction_requested', 'La page 2 manque.', false]);
  const [scan] = (await nadia.get(`/cases/${one.scanCaseId}/requirements`)).body.items;
  assert.deepEqual([scan.state, scan.rejection.text], ['rejected', 'La page 2 manque.']);
});

test('what is to be corrected says so line by line, and to who may write; it is returned again', async (t) => {
  const { as, world } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_toitures');
  const desk = deskOf(nadia);
  const id = 'bst_toitures_2026';
  assert.equal((await desk.act(id, 'open')).status, 409, 'an impossible move');
  assert.equal((await desk.act(id, 'study')).status, 204);
  const wrong = await desk.act(id, 'corrections', { text: 'À revoir.', lines: [{ code: 'nothing', text: 'x' }] });
  assert.equal(wrong.body.errors[0].pointer, '#/lines/0/code');
  await desk.act(id, 'corrections', { text: 'Un montant ne va pas.', lines: [{ code: 'payroll', text: 'La DSN dit 319 600 €.' }] });
  const back = await read(nadia, id);
  assert.deepEqual(
    [back.state, back.lines.find(({ code }: Line) => code === 'payroll').correction],
    ['correction_requested', 'La DSN dit 319\u202f600\u00a0€.'],
  );
  assert.ok(world.rows.notifications.of('acc_nadia').some(({ title }) => title.includes('corriger')));
  assert.equal((await act(nadia, id, '', { lines: [{ code: 'payroll', value: eur('319600.00') }] })).body.state, 'draft');
  await act(nadia, id, 'freeze', { mode: 'online' });
  const again = (await act(nadia, id, 'submit', { mode: 'online', attested: true })).body;
  assert.deepEqual(
    [again.state, again.correctionText, again.lines.some(({ correction }: Line) => correction)],
    ['submitted', undefined, false],
  );
});

test('what is late is taken all the same, and says so', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const id = 'bst_do_2026';
  const late = await read(nadia, id);
  assert.deepEqual([late.state, late.isLate, allowed(late, 'change')], ['overdue', true, true]);
  assert.equal((await act(nadia, id, '', { lines: [{ code: 'works_cost', value: eur('2150000.00') }] })).body.state, 'overdue');
  const frozen = (await act(nadia, id, 'freeze', { mode: 'online' })).body;
  assert.deepEqual([frozen.state, frozen.isLate], ['frozen', true]);
  assert.equal((await act(nadia, id, 'unfreeze')).body.state, 'overdue');
  await act(nadia, id, 'freeze', { mode: 'online' });
  assert.equal((await act(nadia, id, 'submit', { mode: 'online', attested: true })).body.state, 'submitted');
});

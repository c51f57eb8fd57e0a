/** A company's coordinates: what holds at once, what the insurer looks at first, and what each contract is told of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asker } from './asker.ts';
import { company } from './company-people.ts';

const path = '/organisations/current/profile';
const address = { lines: ['14 rue de l’Atelier', ' '], postalCode: '99008', city: 'Exempleville', country: 'FR' };
const change = async (asker: Asker, body: object) =>
  asker.ask('PATCH', path, body, { 'If-Match': String((await asker.get(path)).body.etag) });

test('A29: a telephone number and an e-mail address hold at once; what is wrong is told field by field', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const done = await change(nadia, { phone: '+33465710051', email: 'direction@ferrand.example' });
  assert.deepEqual([done.status, done.body.profile.phone, done.body.changeRequest], [200, '+33465710051', undefined]);
  const wrong = await change(nadia, { phone: '12', email: 'x', address: { ...address, postalCode: '9', city: ' ' } });
  assert.deepEqual(
    wrong.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
    ['#/address/postalCode postal', '#/address/city required', '#/phone phone', '#/email email'],
  );
  assert.equal((await nadia.ask('PATCH', path, { phone: '' })).status, 428);
  assert.equal((await nadia.ask('PATCH', path, { phone: '' }, { 'If-Match': '"0"' })).status, 412);
});

test('A30: a new address waits for the management service, then holds for every contract; one at a time', async (t) => {
  const { as, world, asker } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const [pending, rejected] = (await nadia.get('/change-requests')).body.items;
  assert.deepEqual([pending.id, pending.state, pending.impacts.length], ['chg_ferrand_2026', 'pending_validation', 4]);
  assert.deepEqual([rejected.state, /boîte postale/i.test(rejected.reason)], ['rejected', true]);
  assert.equal((await change(nadia, { address })).body.reasonCode, 'change_pending');
  const waits = async (contract: string, asker = nadia) => (await asker.get(`/contracts/${contract}`)).body.pendingChanges;
  for (const { contractId } of pending.impacts)
    assert.deepEqual(await waits(contractId), [{ changeRequestId: pending.id, target: 'address', requestedOn: '2026-11-18' }]);
  assert.equal(await waits('ctr_bat_toitures', await as('nadia.ferrand', 'org_toitures')), undefined);

  const withdrawn = await nadia.ask('POST', `/change-requests/${pending.id}/withdraw`, undefined, { 'If-Match': pending.etag });
  assert.deepEqual([withdrawn.status, withdrawn.body.state], [200, 'withdrawn']);
  assert.equal(await waits('ctr_bat_decennale'), undefined);
  const asked = await change(nadia, { address });
  assert.deepEqual([asked.status, asked.body.changeRequest.after.address.lines], [202, ['14 rue de l’Atelier']]);
  assert.equal(asked.body.profile.address.postalCode, '99002', 'nothing has changed yet');

  const desk = asker('batisseuse');
  const { id } = asked.body.changeRequest;
  const approve = () => desk.ask('POST', `${desk.root}/desk/change-requests/${id}/approve`, {});
  assert.equal((await approve()).status, 204);
  assert.equal((await approve()).status, 409, 'once');
  assert.equal((await nadia.get(path)).body.address.postalCode, '99008');
  assert.equal(await waits('ctr_bat_decennale'), undefined, 'it holds, and waits no more');
  assert.equal((await nadia.get(`/change-requests/${id}`)).body.state, 'applied');
  const told = (account: string) => world.rows.notifications.of(account).some(({ title }) => title.includes('adresse'));
  assert.deepEqual([told('acc_nadia'), told('acc_ines')], [true, false], 'whoever wants to hear of it is told');
});

test('a rejected address says why, and leaves everything as it was', async (t) => {
  const { as, asker } = await company(t);
  const desk = asker('batisseuse');
  const reject = (reason: string) => desk.ask('POST', `${desk.root}/desk/change-requests/chg_ferrand_2026/reject`, { reason });
  assert.equal((await reject('')).status, 422);
  assert.equal((await reject('Adresse introuvable.')).status, 204);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const one = (await nadia.get('/change-requests/chg_ferrand_2026')).body;
  assert.deepEqual([one.state, one.reason, one.allowedActions[0].enabled], ['rejected', 'Adresse introuvable.', false]);
  assert.equal((await nadia.get(path)).body.address.postalCode, '99002');
});

test('F37: who only looks at a company changes nothing of it, and sees of a change what touches their contracts', async (t) => {
  const { as } = await company(t);
  const ines = await as('ines.bakri', 'org_ferrand');
  assert.equal((await change(ines, { phone: '' })).body.reasonCode, 'company.write');
  assert.deepEqual(
    (await ines.get(path)).body.allowedActions.map(({ reasonCode }: { reasonCode: string }) => reasonCode),
    ['company.write', 'company.write'],
  );
  const karim = await as('karim.sow', 'org_ferrand');
  const [seen] = (await karim.get('/change-requests')).body.items;
  assert.deepEqual(
    seen.impacts.map(({ contractId }: { contractId: string }) => contractId),
    ['ctr_bat_flotte'],
  );
});

/** Until when somebody may enter: set, moved and taken away after the invitation, as the insurer judges. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Asker } from './asker.ts';
import { change, company, mail, membershipOf } from './company-people.ts';

const until = async (asker: Asker, id: string, validUntil: string | null, more: object = {}) => {
  const { status, body } = await change(asker, id, '', { validUntil, ...more });
  return status === 200
    ? (body.validUntil ?? 'endless')
    : body.errors?.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
};
const [ines, oria] = ['mbr_ferrand_ines', 'mbr_ferrand_oria'];

test('an access is given an end, which can be moved and taken away; a change that does not speak of it leaves it', async (t) => {
  const { as, sandbox } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const colleague = await as('ines.bakri', 'org_ferrand');
  assert.equal(await until(nadia, ines, '2026-11-30'), '2026-11-30');
  const told = await change(nadia, ines, '', { permissions: ['contract.read'] });
  assert.deepEqual([told.status, told.body.validUntil], [200, '2026-11-30']);
  sandbox.controls.setClock('2026-12-01T09:00:00+01:00');
  await colleague.signIn(mail('ines.bakri'), 'Demo-Batisseuse-2026!');
  await nadia.signIn(mail('nadia.ferrand'), 'Demo-Batisseuse-2026!');
  assert.equal((await colleague.get('/contracts')).body.reasonCode, 'not_a_member', 'it has run out');
  assert.equal((await change(nadia, ines, '', { permissions: ['contract.read', 'document.read'] })).status, 200, 'and may stay so');
  assert.equal(await until(nadia, ines, '2026-12-24'), '2026-12-24');
  assert.equal((await colleague.get('/contracts')).status, 200, 'moved, it opens again');
  assert.equal(await until(nadia, ines, null), 'endless');
  assert.equal('validUntil' in (await membershipOf(nadia, ines)), false);
});

test('a day that is over, or that is none, is refused at its field; today is none of these', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  assert.deepEqual(await until(nadia, ines, '2026-11-20'), ['#/validUntil date_past']);
  assert.equal((await change(nadia, ines, '', { validUntil: '31/12/2026' })).status, 422);
  assert.equal((await change(nadia, ines, '', { validUntil: '2026-02-31' })).status, 422);
  assert.equal((await membershipOf(nadia, ines)).validUntil, undefined);
  assert.equal(await until(nadia, ines, '2026-11-21'), '2026-11-21');
});

test('who is from elsewhere keeps an end; who becomes a colleague may lose it', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  assert.deepEqual(await until(nadia, oria, null), ['#/validUntil required']);
  assert.equal(await until(nadia, oria, '2027-06-30'), '2027-06-30');
  assert.equal(await until(nadia, oria, null, { role: 'member' }), 'endless');
  assert.deepEqual((await change(nadia, oria, '', { role: 'delegate' })).body.errors, [{ pointer: '#/validUntil', code: 'required' }]);
  assert.equal(await until(nadia, oria, '2027-01-31', { role: 'delegate' }), '2027-01-31');
});

test('who is from elsewhere is invited for a time, or not at all; a colleague, for as long as it takes', async (t) => {
  const { as, world } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const invite = async (role: string, validUntil?: string) => {
    const who = { email: mail(`${role}.${validUntil ?? 'sans-fin'}`), givenName: 'Ana', familyName: 'Roy', role, validUntil };
    const access = { permissions: ['contract.read'], scope: { everyContract: true } };
    const headers = { 'Idempotency-Key': randomUUID() };
    const { status, body } = await nadia.ask('POST', '/organisations/org_ferrand/memberships', { ...who, ...access }, headers);
    return status === 201 ? (body.validUntil ?? 'endless') : [status, body.code, body.errors];
  };
  const before = world.rows.memberships.all().length;
  const refused = (code: string) => [422, 'validation-failed', [{ pointer: '#/validUntil', code }]];
  assert.deepEqual(await invite('delegate'), refused('required'));
  assert.deepEqual(await invite('delegate', '2026-11-20'), refused('date_past'));
  assert.equal(world.rows.memberships.all().length, before, 'nobody was invited');
  assert.equal(await invite('delegate', '2026-11-21'), '2026-11-21');
  assert.equal(await invite('member'), 'endless');
});

test('nobody else moves it: not a colleague, not who has it', async (t) => {
  const { as } = await company(t);
  const karim = await as('karim.sow', 'org_ferrand');
  for (const id of [ines, 'mbr_ferrand_karim'])
    assert.equal((await change(karim, id, '', { validUntil: '2027-12-31' })).body.reasonCode, 'access.manage', id);
});

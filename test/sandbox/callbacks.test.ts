/** Being called back by whoever handles a claim. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Asker } from './asker.ts';
import { company } from './company-people.ts';

const claim = 'cas_s26_00418';
const ask = (asker: Asker, more: object = {}, key = randomUUID()) =>
  asker.post('/callback-requests', { topic: 'claim', phone: '+33639980012', caseId: claim, ...more }, { 'Idempotency-Key': key });
const slots = async (asker: Asker) => (await asker.get(`/callback-slots?caseId=${claim}`)).body;

test('A42: slots are the handler’s opening hours in the insurer’s time zone, on working days, without those that are taken', async (t) => {
  const { as, sandbox } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const { items, contactName, timeZone } = await slots(nadia);
  assert.deepEqual([contactName, timeZone], ['Hugo Lambert', 'Europe/Paris']);
  const days = [...new Set(items.map(({ start }: { start: string }) => start.slice(0, 10)))];
  assert.deepEqual(days, ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'], 'today is a Saturday');
  const ofDay = (day: string) =>
    items.filter(({ start }: { start: string }) => start.startsWith(day)).map((one: { start: string }) => one.start.slice(11, 16));
  assert.deepEqual(ofDay('2026-11-23'), ['07:30', '08:30', '09:30', '10:30', '12:30', '13:30', '14:30', '15:30']);
  assert.deepEqual(ofDay('2026-11-24'), ['07:30', '08:30', '10:30', '12:30', '13:30', '14:30', '15:30'], 'one is taken');
  sandbox.controls.setClock('2026-03-27T15:00:00+01:00');
  const spring = await as('nadia.ferrand', 'org_ferrand');
  const first = new Set((await slots(spring)).items.map(({ start }: { start: string }) => start));
  assert.ok(first.has('2026-03-30T06:30:00Z') && !first.has('2026-03-27T07:30:00Z'), 'after the night in which clocks go forward');
});

test('A42: a call is asked for once at a time, at a free slot within the hours, on a number that can be called, and taken back', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const { items } = await slots(nadia);
  const wrong = await ask(nadia, { phone: '06 39 98 00 12' });
  assert.deepEqual([wrong.status, wrong.body.errors[0]], [422, { pointer: '#/phone', code: 'phone' }]);
  const outside = await ask(nadia, { slotId: 'slot_29402000' });
  assert.deepEqual(outside.body.errors[0], { pointer: '#/slotId', code: 'outside_hours' });
  const taken = `slot_${Date.parse('2026-11-24T09:30:00Z') / 60_000}`;
  assert.equal((await ask(nadia, { slotId: taken })).body.reasonCode, 'slot_taken');
  const key = randomUUID();
  const made = await ask(nadia, { slotId: items[0].id }, key);
  assert.deepEqual([made.status, made.body.state, made.body.slot.start], [201, 'scheduled', items[0].start]);
  assert.equal((await ask(nadia, { slotId: items[0].id }, key)).body.id, made.body.id, 'F8: once per intent');
  assert.equal((await ask(nadia)).body.reasonCode, 'already_requested');
  assert.equal((await nadia.ask('DELETE', `/callback-requests/${made.body.id}`)).status, 204);
  assert.equal((await nadia.ask('DELETE', `/callback-requests/${made.body.id}`)).body.reasonCode, 'callback_cancelled');
  assert.ok(
    (await slots(nadia)).items.some(({ id }: { id: string }) => id === items[0].id),
    'free again',
  );
});

test('A42: a number is seen by who gave it, and by nobody else of the company', async (t) => {
  const { as } = await company(t);
  const states = async (asker: Asker) =>
    (await asker.get('/callback-requests')).body.items.map(({ state }: { state: string }) => state).toSorted();
  assert.deepEqual(await states(await as('nadia.ferrand', 'org_ferrand')), ['completed', 'missed', 'scheduled']);
  const ines = await as('ines.bakri', 'org_ferrand');
  assert.deepEqual(await states(ines), []);
  assert.equal((await ines.ask('DELETE', '/callback-requests/cbk_s26_00377')).status, 404);
});

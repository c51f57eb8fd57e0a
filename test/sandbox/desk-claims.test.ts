/** A claim from its declaration to its end, moved along by the desk; the customer’s open page hears of each move. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { batisseuse } from '@avenant/sandbox';
import { deskOf, plain } from './both-sides.ts';
import { companyPassword, mail } from './company-people.ts';
import { server } from './doors.ts';

async function sides(t: TestContext) {
  const { asker, sandbox } = await server(t, { seeds: [batisseuse], desk: true });
  const nadia = asker('batisseuse');
  await nadia.signIn(mail('nadia.ferrand'), companyPassword);
  nadia.headers = { 'X-Organisation-Id': 'org_ferrand' };
  const heard: string[] = [];
  for (const who of ['acc_nadia', 'acc_oria'])
    sandbox.world.bulletin.watch(who, { tell: ({ type, id }) => heard.push(`${who} ${type} ${id}`), recheck: () => {}, end: () => {} });
  const desk = deskOf(asker('batisseuse'));
  const claim = async (id: string) => plain((await nadia.get(`/claims/${id}`)).body);
  const moves = async (id: string) => (await desk.get(`/cases/${id}`)).body.moves as string[];
  const told = async () => plain((await nadia.get('/notifications')).body.items[0]);
  return { nadia, desk, claim, moves, told, heard, sandbox };
}
const id = 'cas_s26_00418';

test('the desk takes a claim in charge, sends an expert, makes an offer, pays what was accepted, and closes: each move is offered, told and heard', async (t) => {
  const { nadia, desk, claim, moves, told, heard } = await sides(t);
  assert.deepEqual(await moves(id), ['take', 'ask', 'letter']);
  assert.equal((await desk.post(`/claims/${id}/offers`, { assessed: { amount: '5000.00', currency: 'EUR' } })).status, 409);
  assert.equal((await desk.post(`/claims/${id}/take`)).status, 204);
  assert.equal((await claim(id)).state, 'study');
  assert.ok(heard.includes(`acc_nadia case.updated ${id}`));
  assert.ok(!heard.some((one) => one.startsWith('acc_oria')), 'who may not read claims hears nothing of them');
  assert.match((await told()).title, /L’étude de votre sinistre S26-00418 commence/);

  const past = await desk.post(`/claims/${id}/appointments`, { day: '2026-11-20', time: '14:00' });
  assert.deepEqual(past.body.errors[0], { pointer: '#/day', code: 'date_in_past' });
  await desk.post(`/claims/${id}/appointments`, { day: '2026-12-04', time: '09:30', withName: 'Élodie Marchand' });
  const assigned = await claim(id);
  assert.deepEqual(
    [assigned.state, assigned.appointments[0].start, assigned.nextStep.label],
    ['expert_assigned', '2026-12-04T08:30:00Z', 'Rendez-vous avec l’expert le 4 décembre 2026 à 9 h 30'],
  );

  await desk.post(`/claims/${id}/offers`, { assessed: { amount: '5000.00', currency: 'EUR' } });
  const { offer } = await claim(id);
  assert.deepEqual([offer.amount.amount, offer.validUntil], ['5000.00', '2026-12-21']);
  assert.deepEqual(await moves(id), ['letter'], 'it is the customer’s turn');
  await nadia.post(`/claims/${id}/offer-responses`, { offerId: offer.id, response: 'accept' }, { 'Idempotency-Key': randomUUID() });
  assert.deepEqual(await moves(id), ['pay', 'letter']);
  await desk.post(`/claims/${id}/payments`);
  assert.deepEqual(plain((await claim(id)).payments.map((one: { payeeName: string }) => one.payeeName)), ['Ferrand Maçonnerie SARL']);
  await desk.post(`/claims/${id}/close`);
  const closed = await claim(id);
  assert.deepEqual([closed.state, closed.outcome, closed.milestones.at(-1).state], ['closed', 'accepted', 'done']);
  assert.deepEqual(await moves(id), ['letter']);
});

test('an offer takes off what stays with the customer, and says so line by line', async (t) => {
  const { desk, claim } = await sides(t);
  await desk.post('/claims/cas_s26_00377/offers', { assessed: { amount: '18000.00', currency: 'EUR' }, validUntil: '2026-12-31' });
  const { offer } = await claim('cas_s26_00377');
  assert.deepEqual(
    offer.computation.map(({ amount }: { amount: { amount: string } }) => amount.amount),
    ['18000.00', '-1500.00', '16500.00'],
  );
});

test('a claim is asked for a document, and refused by somebody with reasons; it is granted only by an offer', async (t) => {
  const { desk, claim, moves } = await sides(t);
  await desk.post(`/cases/${id}/requirements`, { label: 'Devis de réparation' });
  assert.deepEqual([(await claim(id)).state, (await claim(id)).nextStep.label], ['to_complete', 'Joindre : Devis de réparation']);
  const expert = 'cas_s26_00377';
  const granted = await desk.post(`/cases/${expert}/decisions`, { outcome: 'accepted', reasons: [] });
  assert.deepEqual(granted.body.errors[0], { pointer: '#/outcome', code: 'made_by_offer' });
  await desk.post(`/cases/${expert}/decisions`, {
    outcome: 'refused',
    reasons: [{ code: 'exclusion', text: 'Ces fissures viennent d’un défaut d’entretien.' }],
  });
  const refused = await claim(expert);
  assert.deepEqual([refused.state, refused.outcome, refused.nextStep.actor], ['decided', 'refused', 'you']);
  assert.deepEqual(await moves(expert), ['letter']);
});

test('what came of a call is told to who asked for it', async (t) => {
  const { nadia, desk, told, heard } = await sides(t);
  assert.equal((await desk.post('/callbacks/cbk_s26_00377/attempted')).status, 204);
  assert.equal((await told()).title, 'Nous vous avons appelé sans réponse');
  assert.ok(heard.includes('acc_nadia case.updated cas_s26_00377'));
  await desk.post('/callbacks/cbk_s26_00377/missed');
  const { items } = (await nadia.get('/callback-requests?caseId=cas_s26_00377')).body;
  assert.equal(items[0].state, 'missed');
  assert.equal((await desk.post('/callbacks/cbk_s26_00377/completed')).status, 409);
});

test('the desk lists the claims of companies, each with whose it is and what may be done', async (t) => {
  const { desk } = await sides(t);
  const { items } = (await desk.get('/cases')).body;
  const one = items.find((found: { case: { id: string } }) => found.case.id === 'cas_s26_00377');
  assert.deepEqual([items.length, one.account.displayName, one.callbacks.length], [6, 'Ferrand Maçonnerie SARL', 1]);
  assert.equal((await desk.post('/cases/cas_s26_00377/letters', { title: 'Suite', text: 'Bonjour.' })).status, 204);
});

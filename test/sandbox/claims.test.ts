/** Following claims: how they stand, what is added to them, and what is answered to an offer. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Claim } from '@avenant/api';
import type { Asker } from './asker.ts';
import { plain } from './both-sides.ts';
import { company } from './company-people.ts';
import { pdf } from './files.ts';

const answer = (asker: Asker, body: object, claim = 'cas_s25_01911', key = randomUUID()) =>
  asker.post(`/claims/${claim}/offer-responses`, { offerId: 'off_s25_01911', ...body }, { 'Idempotency-Key': key });
const enabled = ({ allowedActions }: Claim) => allowedActions.flatMap((one) => (one.enabled ? [one.rel] : []));
const steps = ({ milestones }: Claim) => milestones.map(({ code, state }) => `${code} ${state}`).join(', ');

test('A41: Nadia’s six claims: those that wait for her first, then the open ones, then what is over, each with its state and next step', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const { body } = await nadia.get('/claims');
  assert.deepEqual(
    plain(body).items.map((one: Claim) => [
      one.number,
      one.state,
      one.outcome,
      one.nextStep?.actor,
      one.nextStep?.label,
      one.nextStep?.dueDate,
    ]),
    [
      ['S26-00290', 'to_complete', undefined, 'you', 'Joindre : Procès-verbal de réception des travaux', '2026-12-07'],
      ['S25-01911', 'offer_made', undefined, 'you', 'Répondre à notre proposition', '2026-12-10'],
      ['S26-00418', 'declared', undefined, 'insurer', 'Nous prenons votre déclaration en charge', '2026-11-24'],
      ['S26-00377', 'expert_assigned', undefined, 'third_party', 'Rendez-vous avec l’expert le 2 décembre 2026 à 14 h', undefined],
      ['S25-00050', 'decided', 'refused', 'you', 'Vous pouvez contester la décision', '2026-12-31'],
      ['S24-00733', 'closed', 'accepted', undefined, undefined, undefined],
    ],
  );
  const numbers = async (query: string) => (await nadia.get(`/claims?${query}`)).body.items.map((one: Claim) => one.number);
  assert.deepEqual(await numbers('state=closed'), ['S24-00733']);
  assert.deepEqual(await numbers('contractId=ctr_bat_rcpro'), ['S25-01911', 'S24-00733']);
  assert.deepEqual(await numbers('q=ACACIAS+facade'), ['S26-00377']);
});

test('A43: a claim says when, where, for which contract, who handles it, how far it is, and when the expert comes', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const claim = (await nadia.get('/claims/cas_s26_00377')).body as Claim;
  assert.deepEqual(
    [claim.lossDate, claim.contracts, claim.handler, steps(claim)],
    [
      { value: '2026-09-28', precision: 'approximate' },
      [{ contractId: 'ctr_bat_decennale', number: 'BAT-774120', productName: 'Décennale bâtiment' }],
      { name: 'Hugo Lambert', contactId: 'cnt_hugo' },
      'declared done, study done, expertise current, settlement upcoming, closed upcoming',
    ],
  );
  const [contact] = (await nadia.get('/contacts?caseId=cas_s26_00377')).body.items;
  assert.deepEqual([contact.id, contact.phone], ['cnt_hugo', '+33465710022']);
  const paid = (await nadia.get('/claims/cas_s24_00733')).body as Claim;
  assert.equal(steps(paid), 'declared done, study done, expertise skipped, settlement done, closed done');
  const refused = (await nadia.get('/cases/cas_s25_00050/decisions')).body.items[0];
  assert.deepEqual([refused.outcome, refused.contestUntil, refused.contestChannels.length], ['refused', '2026-12-31', 2]);
  const stranger = await as('nadia.ferrand', 'org_toitures');
  assert.equal((await stranger.get('/claims/cas_s26_00377')).status, 404);
});

test('A44: files come to an open claim whenever one likes, and there is room for more after them; not to one that is over', async (t) => {
  const { as, sandbox } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const spontaneous = async () =>
    (await nadia.get('/cases/cas_s26_00377/requirements')).body.items.filter((one: { code: string }) => one.code === 'spontaneous');
  const [first] = await spontaneous();
  const file = await nadia.upload(pdf(900), { caseId: 'cas_s26_00377', requirementId: first.id });
  sandbox.controls.advanceClock(2);
  const sent = await nadia.post(
    '/cases/cas_s26_00377/submissions',
    { items: [{ requirementId: first.id, uploadIds: [file.body.id] }] },
    { 'Idempotency-Key': randomUUID() },
  );
  assert.equal(sent.status, 201, JSON.stringify(sent.body));
  assert.deepEqual(
    (await spontaneous()).map((one: { state: string }) => one.state),
    ['under_review', 'missing'],
  );
  assert.equal((await nadia.get('/claims/cas_s26_00377')).body.state, 'expert_assigned', 'the claim goes on as it was');
  assert.ok(!enabled((await nadia.get('/claims/cas_s24_00733')).body).includes('submit_requirement'));
});

test('the document that was missing puts the claim back into study', async (t) => {
  const { as, sandbox } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const target = { caseId: 'cas_s26_00290', requirementId: 'req_s26_00290_reception' };
  const file = await nadia.upload(pdf(900), target);
  sandbox.controls.advanceClock(2);
  await nadia.post(
    '/cases/cas_s26_00290/submissions',
    { items: [{ requirementId: target.requirementId, uploadIds: [file.body.id] }] },
    { 'Idempotency-Key': randomUUID() },
  );
  const claim = (await nadia.get('/claims/cas_s26_00290')).body as Claim;
  assert.deepEqual([claim.state, claim.nextStep?.actor], ['study', 'insurer']);
});

test('an offer is accepted once, by who may, on the very offer that was read', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  assert.equal((await answer(await as('ines.bakri', 'org_ferrand'), { response: 'accept' })).body.reasonCode, 'case.write');
  assert.equal((await answer(nadia, { response: 'accept', offerId: 'off_another' })).body.reasonCode, 'another_offer');
  const key = randomUUID();
  const done = await answer(nadia, { response: 'accept' }, undefined, key);
  assert.deepEqual(
    [done.status, done.body.state, done.body.offer.state, done.body.nextStep.actor],
    [201, 'offer_accepted', 'accepted', 'insurer'],
  );
  assert.deepEqual((await answer(nadia, { response: 'accept' }, undefined, key)).body, done.body, 'F8: once per intent');
  assert.equal((await answer(nadia, { response: 'contest', comment: 'Non' })).body.reasonCode, 'no_offer');
  const [said] = plain((await nadia.get('/cases/cas_s25_01911/exchanges')).body.items);
  assert.deepEqual([said.subject, said.authorName], ['Proposition acceptée : 6 840,00 €', 'Nadia Ferrand']);
});

test('an offer to answer is a task until its last day, for who may read claims; answered, it is none', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const tasks = async (asker: Asker) => (await asker.get('/tasks')).body.items.filter(({ rel }: { rel: string }) => rel === 'answer_offer');
  const [task] = await tasks(nadia);
  assert.deepEqual(
    [plain(task.title), task.dueDate, task.target],
    ['Répondre à notre proposition : 6 840,00 €', '2026-12-10', { kind: 'case', id: 'cas_s25_01911' }],
  );
  assert.deepEqual(await tasks(await as('cabinet.oria', 'org_ferrand')), []);
  const { offer } = (await nadia.get('/claims/cas_s25_01911')).body;
  await nadia.post('/claims/cas_s25_01911/offer-responses', { offerId: offer.id, response: 'accept' }, { 'Idempotency-Key': randomUUID() });
  assert.deepEqual(await tasks(nadia), []);
});

test('who may only read a claim is told what it takes to answer its offer or to add to it', async (t) => {
  const { as } = await company(t);
  const { body } = await (await as('ines.bakri', 'org_ferrand')).get('/claims/cas_s25_01911');
  const taken = (body as Claim).allowedActions.map(({ rel, enabled, reasonCode }) => `${rel} ${enabled || reasonCode}`);
  assert.deepEqual(taken, ['view true', 'submit_requirement case.write', 'accept_offer case.write', 'contest_offer case.write']);
});

test('who may answer offers but not read claims is not told of one by answering it', async (t) => {
  const { as, world } = await company(t);
  const row = world.rows.memberships.get('mbr_ferrand_ines')!;
  world.rows.memberships.put({ ...row, permissions: ['contract.read', 'case.write'] });
  const { status, body } = await answer(await as('ines.bakri', 'org_ferrand'), { response: 'accept' });
  assert.deepEqual([status, body.reasonCode], [403, 'claim.read']);
});

test('who contests an offer says why; after its last day it can be answered no more', async (t) => {
  const { as, sandbox } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const mute = await answer(nadia, { response: 'contest', comment: ' ' });
  assert.deepEqual([mute.body.code, mute.body.errors[0].pointer], ['validation-failed', '#/comment']);
  const other = randomUUID();
  sandbox.controls.setClock('2026-12-11T09:00:00+01:00');
  await nadia.signIn('nadia.ferrand@exemple.example', 'Demo-Batisseuse-2026!');
  const late = await answer(nadia, { response: 'contest', comment: 'Le mur était neuf.' }, undefined, other);
  assert.deepEqual([late.status, late.body.reasonCode], [409, 'offer_expired']);
  const { offer, allowedActions } = (await nadia.get('/claims/cas_s25_01911')).body as Claim;
  assert.equal(offer?.state, 'expired');
  assert.equal(allowedActions.find(({ rel }) => rel === 'accept_offer')?.reasonCode, 'offer_expired');
  sandbox.controls.setClock('2026-12-10T09:00:00+01:00');
  const heard = await answer(nadia, { response: 'contest', comment: 'Le mur était neuf.' });
  assert.deepEqual([heard.body.state, heard.body.offer.comment], ['offer_contested', 'Le mur était neuf.']);
});

/** Declaring a claim: what is asked, what is kept, and one claim from one declaration. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { Asker, Told } from './asker.ts';
import { company } from './company-people.ts';
import { pdf } from './files.ts';

const contractId = 'ctr_bat_decennale';
const day = 86_400_000;
/** All that a declaration needs, its loss ten days old. */
const whole = {
  implication: 'own_works',
  damages: ['infiltration'],
  worksReceived: true,
  receptionDate: '2025-06-30',
  lossDatePrecision: 'exact',
  lossDate: '2026-11-18',
  worksite: { name: 'Résidence Les Cèdres', street: '4 rue Haute', postalCode: '69007', city: 'Lyon' },
  circumstances: 'De l’eau coule le long du mur nord depuis la dernière pluie.',
  injured: false,
  otherParties: false,
  safetyMeasures: true,
  estimate: '6840.00',
};
const once = (key = randomUUID()) => ({ 'Idempotency-Key': key });
const begin = async (asker: Asker, contract = contractId) =>
  (await asker.post('/claim-drafts', { definitionId: 'qst_construction', contractId: contract }, once())).body;
const change = (asker: Asker, draft: { id: string; etag: string }, body: object) =>
  asker.ask('PATCH', `/claim-drafts/${draft.id}`, body, { 'If-Match': draft.etag });
const send = (asker: Asker, draft: { id: string; etag: string }, more: object = {}, key = randomUUID()) =>
  asker.post(`/claim-drafts/${draft.id}/submit`, { declarationOfHonour: true, ...more }, { ...once(key), 'If-Match': draft.etag });
async function ready(t: TestContext, answers: object = whole) {
  const ours = await company(t);
  const nadia = await ours.as('nadia.ferrand');
  const { body: draft } = await change(nadia, await begin(nadia), { answers });
  return { ...ours, nadia, draft };
}
const pointers = ({ body }: Told) => body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);

test('A39: three steps are asked of whoever declares on a décennale, the first what is at stake; a fleet is not declared on online', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const [asked] = (await nadia.get(`/claim-definitions?contractId=${contractId}`)).body.items;
  assert.deepEqual(
    asked.steps.map((step: { title: string }) => step.title),
    ['Mise en cause', 'Circonstances', 'Documents'],
  );
  assert.deepEqual(
    asked.steps[0].questions[0].options.map(({ code }: { code: string }) => code),
    ['own_works', 'subcontractor', 'own_site', 'third_party'],
  );
  assert.ok(asked.preparation.length > 2, 'A38: what to gather first');
  assert.ok(!('meaning' in asked) && !('products' in asked), 'what it means to the insurer stays there');
  const { status, body } = await nadia.get('/claim-definitions?contractId=ctr_bat_flotte');
  assert.deepEqual([status, body.reasonCode, body.contactId], [404, 'not_claimable_online', 'cnt_lyon']);
  const all = (await nadia.get('/claim-definitions')).body.items.map((one: { contractNumber: string }) => one.contractNumber);
  assert.deepEqual(all.toSorted(), ['BAT-774120', 'BAT-774121', 'BAT-880015']);
});

test('A39: a draft keeps what is half typed, changes by what is named, and is found again on another device', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const first = await begin(nadia);
  const { body: second } = await change(nadia, first, {
    answers: { lossDate: '12/1', worksite: { name: 'Cèdres', city: 'Lyon' } },
    stepId: 'circumstances',
  });
  const { body: third } = await change(nadia, second, { answers: { lossDate: null, worksite: { city: 'Bron' } } });
  assert.deepEqual(third.answers, { worksite: { name: 'Cèdres', city: 'Bron' } });
  const elsewhere = await as('nadia.ferrand');
  const [found] = (await elsewhere.get(`/claim-drafts?contractId=${contractId}`)).body.items;
  assert.deepEqual([found.id, found.stepId, found.authorName], [first.id, 'circumstances', 'Nadia Ferrand']);
  const strange = await change(nadia, third, { answers: { nonsense: 'x' } });
  assert.deepEqual([strange.status, pointers(strange)], [422, ['#/answers/nonsense unknown_question']]);
});

test('F12: a draft is changed on the version that was read: 428 without, 412 when it is not the last', async (t) => {
  const { nadia, draft } = await ready(t);
  await change(nadia, draft, { answers: { estimate: '100' } });
  assert.equal((await change(nadia, draft, { answers: { estimate: '200' } })).status, 412);
  assert.equal((await nadia.ask('PATCH', `/claim-drafts/${draft.id}`, { stepId: 'documents' })).status, 428);
  assert.equal((await send(nadia, draft)).status, 412, 'nor is what was not read sent');
  assert.equal((await nadia.get(`/claim-drafts/${draft.id}`)).body.answers.estimate, '100');
});

test('A40: a declaration becomes a claim with its number, who acts next and by when, and its files under review', async (t) => {
  const { nadia, draft, world } = await ready(t);
  const places = draft.requirements.map((one: { code: string; required: string }) => `${one.code} ${one.required}`);
  assert.deepEqual(places, ['photos recommended', 'receptionReport recommended', 'siteAttestation recommended', 'quotes recommended']);
  const { id: requirementId } = draft.requirements[1];
  const { body: file } = await nadia.upload(pdf(900, 'pv'), { caseId: draft.id, requirementId });
  assert.equal(file.state, 'clean');
  const { status, body: receipt } = await send(nadia, draft);
  assert.equal(status, 201, JSON.stringify(receipt));
  assert.match(receipt.number, /^S26-\d{5}$/);
  assert.deepEqual([receipt.nextStep.actor, typeof receipt.nextStep.dueDate], ['insurer', 'string']);
  const { body: claim } = await nadia.get(`/claims/${receipt.claimId}`);
  assert.deepEqual(
    [claim.state, claim.lossDate, claim.implication.code, claim.damages, claim.estimate, claim.injured, claim.place],
    [
      'declared',
      { value: '2026-11-18', precision: 'exact' },
      'own_works',
      ['Infiltration d’eau'],
      { amount: '6840.00', currency: 'EUR' },
      false,
      'Résidence Les Cèdres, 4 rue Haute, 69007 Lyon',
    ],
  );
  const requirements = (await nadia.get(`/cases/${receipt.claimId}/requirements`)).body.items;
  assert.deepEqual(
    requirements.map((one: { code: string; state: string; files: unknown[] }) => [one.code, one.state, one.files.length]).toSorted(),
    [
      ['receptionReport', 'under_review', 1],
      ['spontaneous', 'missing', 0],
    ],
  );
  assert.equal(world.rows.uploads.of(requirementId)[0]!.state, 'submitted');
  const after = (await nadia.get(`/claim-drafts/${draft.id}`)).body;
  assert.deepEqual([after.state, after.receipt.number], ['submitted', receipt.number]);
  const late = await change(nadia, after, { answers: { estimate: '1' } });
  assert.deepEqual([late.status, late.body.reasonCode], [409, 'draft_submitted']);
});

test('A39: the insurer judges by itself: what is lacking or wrong is told by its place, what is not asked any more is purged', async (t) => {
  const { nadia, draft } = await ready(t, {
    ...whole,
    receptionDate: '2027-01-01',
    worksite: { name: 'Cèdres' },
    circumstances: 'court',
    injured: undefined,
  });
  const refused = await send(nadia, draft);
  assert.equal(refused.status, 422);
  assert.deepEqual(pointers(refused).toSorted(), [
    '#/answers/circumstances too_short',
    '#/answers/injured required',
    '#/answers/receptionDate date_future',
    '#/answers/worksite/street required',
  ]);
  const mended = (await change(nadia, draft, { answers: { ...whole, worksReceived: false, claimant: { name: 'Un tiers' } } })).body;
  const { body: receipt } = await send(nadia, mended);
  const sent = (await nadia.get(`/claim-drafts/${draft.id}`)).body.answers;
  assert.ok(receipt.number && !('receptionDate' in sent) && !('claimant' in sent), JSON.stringify(sent));
  const without = await nadia.post(`/claim-drafts/${draft.id}/submit`, {}, { ...once(), 'If-Match': mended.etag });
  assert.equal(without.status, 422, 'never without the declaration of honour');
});

test('A39: late is warned and never refused; a second claim of that day waits for a yes', async (t) => {
  const { nadia, draft } = await ready(t, { ...whole, lossDate: '2026-11-02' });
  // Five working days after Monday 2 November 2026; Armistice Day, the 11th, would count for nothing.
  assert.deepEqual(draft.advice, [{ code: 'late_declaration', dueDate: '2026-11-09' }]);
  const { body: first } = await send(nadia, draft);
  const { body: twin } = await change(nadia, await begin(nadia), { answers: { ...whole, lossDate: '2026-11-02' } });
  assert.deepEqual(
    twin.advice.map(({ code, claimNumber }: { code: string; claimNumber?: string }) => [code, claimNumber]),
    [
      ['late_declaration', undefined],
      ['duplicate_claim', first.number],
    ],
  );
  const refused = await send(nadia, twin);
  assert.deepEqual([refused.status, refused.body.reasonCode], [409, 'duplicate_claim']);
  const { body: second } = await send(nadia, twin, { acknowledge: ['duplicate_claim'] });
  assert.notEqual(second.number, first.number);
});

test('F8: pressed twice, sent again with another key, or its answer lost: one declaration makes one claim', async (t) => {
  const { nadia, draft, world } = await ready(t);
  const before = world.rows.claims.count();
  const key = randomUUID();
  const told = await Promise.all([send(nadia, draft, {}, key), send(nadia, draft, {}, key), send(nadia, draft), send(nadia, draft)]);
  const again = await send(nadia, draft);
  const numbers = [...told, again].flatMap(({ status, body }) => (status === 201 ? [body.number] : []));
  assert.equal(new Set(numbers).size, 1);
  assert.ok(
    [...told, again].every(({ status }) => status === 201 || status === 409),
    'done, or under way',
  );
  assert.equal(world.rows.claims.count(), before + 1);
});

test('a draft is kept for a fortnight after its last change, then says that it is gone; thrown away, it takes its files along', async (t) => {
  const { nadia, draft, world } = await ready(t);
  const { body: file } = await nadia.upload(pdf(900, 'photo'), { caseId: draft.id, requirementId: draft.requirements[0].id });
  world.setNow(world.now() + 14 * day);
  await nadia.signIn('nadia.ferrand@exemple.example', 'Demo-Batisseuse-2026!');
  const { body: now } = await nadia.get(`/claim-drafts/${draft.id}`);
  const { body: kept } = await change(nadia, now, { stepId: 'documents' });
  world.setNow(world.now() + 14 * day);
  await nadia.signIn('nadia.ferrand@exemple.example', 'Demo-Batisseuse-2026!');
  assert.equal((await nadia.get(`/claim-drafts/${draft.id}`)).status, 200);
  assert.equal((await nadia.get(`/uploads/${file.id}/receipt`)).body.state, 'clean', 'its files are kept as long');
  world.setNow(world.now() + 2 * day);
  await nadia.signIn('nadia.ferrand@exemple.example', 'Demo-Batisseuse-2026!');
  const gone = await nadia.get(`/claim-drafts/${draft.id}`);
  assert.deepEqual([gone.status, gone.body.reasonCode], [410, 'draft_expired']);
  assert.equal((await change(nadia, kept, { stepId: 'stakes' })).status, 410);
  assert.equal(world.files.size(file.id), 0);

  const other = await begin(nadia);
  const { status } = await nadia.ask('POST', `/claim-drafts/${other.id}/discard`, undefined, { 'If-Match': other.etag });
  assert.equal(status, 204);
  assert.equal((await nadia.get(`/claim-drafts/${other.id}`)).status, 404);
});

test('what an insurer asks has changed since: it is read again before it is sent', async (t) => {
  const { nadia, draft, world } = await ready(t);
  world.rows.claimDrafts.put({ ...world.rows.claimDrafts.get(draft.id)!, definitionVersion: 2 });
  const { body: old } = await nadia.get(`/claim-drafts/${draft.id}`);
  const refused = await send(nadia, old);
  assert.deepEqual([refused.status, refused.body.reasonCode], [409, 'definition_outdated']);
  const { body: read } = await change(nadia, old, { stepId: 'documents' });
  assert.equal((await send(nadia, read)).status, 201);
});

test('F37: whoever may not declare neither sees a draft nor begins one; of another company’s there is none', async (t) => {
  const { as, draft } = await ready(t);
  const ines = await as('ines.bakri', 'org_ferrand');
  for (const told of [await ines.get('/claim-drafts'), await ines.get(`/claim-drafts/${draft.id}`), await send(ines, draft)])
    assert.deepEqual([told.status, told.body.reasonCode], [403, 'claim.create']);
  const luc = await as('luc.ferrand', 'org_ferrand');
  assert.equal((await luc.get(`/claim-drafts/${draft.id}`)).body.authorName, 'Nadia Ferrand', 'a colleague goes on with it');
  const there = await as('luc.ferrand', 'org_toitures');
  assert.equal((await there.get(`/claim-drafts/${draft.id}`)).status, 404);
  const { body } = await there.get(`/claim-definitions?contractId=${contractId}`);
  assert.deepEqual([body.status, body.reasonCode], [404, undefined], 'as absent as what never was');
});

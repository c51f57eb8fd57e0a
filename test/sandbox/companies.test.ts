/** One sign-in, several companies: what is listed depends on the company that a question names, and on nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHttpClient } from '@avenant/client';
import { browserFetch } from '../client/cookie-jar.ts';
import type { Asker } from './asker.ts';
import { server } from './doors.ts';
import { company, companyPassword, mail } from './company-people.ts';

type Listed = { id: string; name: string; isCurrent: boolean; role: string; number: string };
const ids = (items: { id: string }[]) => items.map(({ id }) => id);
const ferrand = ['ctr_bat_decennale', 'ctr_bat_rcpro', 'ctr_bat_flotte', 'ctr_bat_do'];

test('Nadia signs in once and finds her three companies, by name, with what she is in each', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const { body } = await nadia.get('/organisations');
  assert.deepEqual(
    body.items.map(({ name, role, isCurrent }: Listed) => [name, role, isCurrent]),
    [
      ['Ferrand Maçonnerie', 'admin', true],
      ['Les Tuileries', 'member', false],
      ['Toitures du Val', 'admin', false],
    ],
  );
  assert.deepEqual(ids((await nadia.get('/organisations?q=macon')).body.items), ['org_ferrand'], 'accents do not matter');
  assert.deepEqual(ids((await nadia.get('/organisations?q=999000029')).body.items), ['org_toitures'], 'a number finds a company');
  assert.deepEqual((await nadia.get('/organisations?limit=2')).body.items.length, 2);
});

test('what is listed depends on the company that the question names; another company’s contract is not found', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  const told = await nadia.get('/contracts');
  assert.deepEqual(ids(told.body.items).toSorted(), ferrand.toSorted());
  assert.equal(told.headers.get('x-organisation-id'), 'org_ferrand');
  const inToitures = { 'X-Organisation-Id': 'org_toitures' };
  assert.deepEqual(ids((await nadia.get('/contracts', inToitures)).body.items), ['ctr_bat_toitures']);
  assert.equal((await nadia.get('/contracts/ctr_bat_decennale', inToitures)).body.code, 'not-found');
  assert.equal((await nadia.get('/contracts/ctr_bat_toitures')).body.code, 'not-found');
  assert.equal((await nadia.get('/contracts/ctr_bat_toitures/guarantees', inToitures)).body.total, 2);
});

test('a company that one is not a member of, is no longer, or that never was, is refused alike', async (t) => {
  const { as, world } = await company(t);
  const ines = await as('ines.bakri');
  const paul = await as('paul.rey');
  const refusals = [];
  for (const [who, id] of [
    [ines, 'org_toitures'],
    [ines, 'org_nowhere'],
    [paul, 'org_ferrand'],
  ] as const) {
    const told = await who.get('/contracts', { 'X-Organisation-Id': id });
    refusals.push([told.status, told.body.code, told.body.reasonCode, told.headers.get('x-organisation-id')]);
    const entered = await who.ask('PUT', '/sessions/current/context', { organisationId: id });
    assert.deepEqual([entered.status, entered.body.code], [404, 'not-found'], id);
    assert.equal((await who.get(`/organisations/${id}`)).status, 404);
  }
  for (const refusal of refusals) assert.deepEqual(refusal, [403, 'permission-missing', 'not_a_member', null]);
  assert.deepEqual((await paul.get('/organisations')).body.items, []);
  assert.deepEqual((await paul.get('/contracts')).body.items, [], 'and who acts for nobody has nothing');
  world.rows.memberships.put({ ...world.rows.memberships.get('mbr_ferrand_ines')!, state: 'suspended' });
  assert.equal((await ines.get('/contracts', { 'X-Organisation-Id': 'org_ferrand' })).body.reasonCode, 'not_a_member', 'at once');
});

test('an access by contract shows those contracts and nothing of the others; one that has run out shows nothing', async (t) => {
  const { as, sandbox } = await company(t);
  const oria = await as('cabinet.oria', 'org_ferrand');
  assert.deepEqual(ids((await oria.get('/contracts')).body.items).toSorted(), ['ctr_bat_decennale', 'ctr_bat_rcpro']);
  assert.equal((await oria.get('/contracts/ctr_bat_flotte')).body.code, 'not-found');
  assert.equal((await oria.get('/cases')).body.reasonCode, 'claim.read', 'nor what it does not allow');
  sandbox.controls.setClock('2027-01-31T22:00:00+01:00');
  const last = await as('cabinet.oria', 'org_ferrand');
  assert.equal((await last.get('/contracts')).status, 200, 'its last day belongs to it');
  sandbox.controls.setClock('2027-02-01T00:30:00+01:00');
  assert.equal((await (await as('cabinet.oria', 'org_ferrand')).get('/contracts')).body.reasonCode, 'not_a_member');
});

test('a contract’s documents are its own and those of its cases; of a contract that is not in one’s access, there are none', async (t) => {
  const { as, world } = await company(t);
  const [nadia, oria, karim] = [
    await as('nadia.ferrand', 'org_ferrand'),
    await as('cabinet.oria', 'org_ferrand'),
    await as('karim.sow', 'org_ferrand'),
  ];
  const of = async (asker: Asker, contract: string) =>
    ids((await asker.get(`/documents?limit=100&contractId=ctr_bat_${contract}`)).body.items).toSorted();
  assert.deepEqual(await of(nadia, 'rcpro'), ['doc_att_rc_2026', 'doc_bst_rcpro_2026_vierge', 'doc_s24_00733_reglement']);
  const fleet = ['doc_bst_flotte_2026_vierge', 'doc_prm_flotte_2026_t2', 'doc_prm_flotte_2026_t3'];
  assert.deepEqual([await of(nadia, 'flotte'), await of(karim, 'flotte')], [fleet, fleet]);
  assert.deepEqual(await of(oria, 'rcpro'), ['doc_att_rc_2026', 'doc_bst_rcpro_2026_vierge'], 'no paper of a claim');
  const settled = '/documents/doc_s24_00733_reglement';
  assert.deepEqual([(await nadia.get(settled)).status, (await nadia.ask('POST', `${settled}/links`)).status], [200, 200]);
  for (const told of [await oria.get(settled), await oria.ask('POST', `${settled}/links`)])
    assert.deepEqual([told.status, told.body.code], [404, 'not-found'], 'not even one by one');
  // What was handed in with a base statement is no paper of a claim.
  const given = { ...world.rows.documents.get('doc_s24_00733_reglement')!, id: 'doc_given', contractId: 'ctr_bat_rcpro' };
  const ofStatement = world.rows.cases
    .all()
    .find(({ kind, contractIds }) => kind === 'base_statement' && contractIds.includes('ctr_bat_rcpro'))!;
  world.rows.documents.put({ ...given, caseId: ofStatement.id });
  assert.equal((await oria.get('/documents/doc_given')).status, 200);
  world.rows.documents.delete('doc_given');
  for (const [asker, contract] of [
    [oria, 'flotte'],
    [karim, 'rcpro'],
    [nadia, 'toitures'],
    [nadia, 'nowhere'],
  ] as const)
    assert.deepEqual(await of(asker, contract), [], contract);
  const paged = await nadia.get('/documents?limit=2&contractId=ctr_bat_rcpro');
  const rest = await nadia.get(`/documents?limit=2&contractId=ctr_bat_rcpro&cursor=${paged.body.nextCursor}`);
  assert.deepEqual(ids([...paged.body.items, ...rest.body.items]).toSorted(), await of(nadia, 'rcpro'));
});

test('what a claim waits for is told with its contract to whom may read claims, and to nobody else', async (t) => {
  const { as, world } = await company(t);
  const [waiting] = world.rows.cases
    .of('org_ferrand')
    .filter(
      ({ kind, state, contractIds }) => kind !== 'base_statement' && state === 'to_complete' && contractIds.includes('ctr_bat_decennale'),
    );
  assert.ok(waiting, 'a claim of this contract waits for papers');
  const [nadia, oria] = [await as('nadia.ferrand', 'org_ferrand'), await as('cabinet.oria', 'org_ferrand')];
  const told = async (asker: Asker) => {
    const [listed, one] = [await asker.get('/contracts'), await asker.get('/contracts/ctr_bat_decennale')];
    return [listed.body.items.find(({ id }: Listed) => id === 'ctr_bat_decennale'), one.body].map(
      ({ completeness }) => completeness?.state,
    );
  };
  assert.deepEqual(await told(nadia), ['incomplete', 'incomplete']);
  assert.deepEqual(await told(oria), [undefined, undefined]);
});

test('F37: two tabs, two companies: each stays in its own, whatever the other enters; a new one begins where one last went', async (t) => {
  const running = await company(t);
  const browser = browserFetch(running.origin);
  const tab = () => createHttpClient({ baseUrl: `${running.origin}/api/batisseuse/v1`, fetch: browser });
  const [one, other] = [tab(), tab()];
  await one.session.signIn({ identifier: mail('nadia.ferrand'), password: companyPassword });
  const contracts = async (api: typeof one) => ids((await api.contracts.list({})).items).toSorted();
  assert.deepEqual(await contracts(other), ferrand.toSorted());
  assert.equal((await one.organisations.enter({ organisationId: 'org_toitures' })).name, 'Toitures du Val');
  assert.deepEqual(await contracts(one), ['ctr_bat_toitures']);
  assert.deepEqual(await contracts(other), ferrand.toSorted(), 'the other tab was not moved');
  assert.deepEqual(
    (await other.organisations.list({})).items.flatMap(({ id, isCurrent }) => (isCurrent ? [id] : [])),
    ['org_ferrand'],
  );
  assert.deepEqual(await contracts(tab()), ['ctr_bat_toitures'], 'a new tab begins where one last went');
  await one.session.signOut({});
  await one.session.signIn({ identifier: mail('ines.bakri'), password: companyPassword });
  assert.deepEqual(await contracts(one), ferrand.toSorted(), 'who signs in next begins in a company of their own');
  await assert.rejects(one.organisations.enter({ organisationId: 'org_toitures' }), { code: 'not-found' });
});

test('an answer that was on its way when another company was entered does not take the tab back', async (t) => {
  const running = await company(t);
  const browser = browserFetch(running.origin);
  const held = Promise.withResolvers<void>();
  let holding = false;
  const slow: typeof fetch = async (input, init) => {
    const isHeld = holding && String(input).endsWith('/contracts');
    const response = await browser(input, init);
    if (isHeld) await held.promise;
    return response;
  };
  const api = createHttpClient({ baseUrl: `${running.origin}/api/batisseuse/v1`, fetch: slow });
  await api.session.signIn({ identifier: mail('nadia.ferrand'), password: companyPassword });
  holding = true;
  const old = api.contracts.list({});
  await api.organisations.enter({ organisationId: 'org_toitures' });
  holding = false;
  const fresh = await api.contracts.list({});
  held.resolve();
  assert.deepEqual(ids((await old).items).length, ferrand.length);
  assert.deepEqual(ids(fresh.items), ['ctr_bat_toitures'], 'what was asked before is not joined');
  assert.deepEqual(ids((await api.contracts.list({})).items), ['ctr_bat_toitures']);
});

test('who is insured by themselves has no company, and their answers name none', async (t) => {
  const camille = (await server(t)).asker();
  await camille.signIn();
  assert.deepEqual((await camille.get('/organisations')).body.items, []);
  const told = await camille.get('/contracts');
  assert.equal(told.headers.get('x-organisation-id'), null);
  assert.equal((await camille.get('/contracts', { 'X-Organisation-Id': 'org_ferrand' })).body.reasonCode, 'not_a_member');
});

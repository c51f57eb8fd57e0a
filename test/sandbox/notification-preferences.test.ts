/** Of what somebody is told: each for themselves, company by company. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asker } from './asker.ts';
import { company } from './company-people.ts';
import { server } from './doors.ts';

const path = '/notification-preferences';
type Topic = { topic: string; locked: boolean; channels: string[] };
const read = async (asker: Asker) => (await asker.get(path)).body as { etag: string; notified: boolean; topics: Topic[] };
const choose = async (asker: Asker, notified: boolean, more: Record<string, string[]> = {}) => {
  const { etag, topics } = await read(asker);
  const body = { notified, topics: topics.map(({ topic, channels }) => ({ topic, channels: more[topic] ?? channels })) };
  return asker.ask('PUT', path, body, { 'If-Match': etag });
};
const channels = async (asker: Asker, topic: string) => (await read(asker)).topics.find((one) => one.topic === topic)?.channels;

test('A32: what one chooses is one’s own, and for this company alone', async (t) => {
  const { as } = await company(t);
  const [nadia, elsewhere, luc] = [
    await as('nadia.ferrand', 'org_ferrand'),
    await as('nadia.ferrand', 'org_toitures'),
    await as('luc.ferrand', 'org_ferrand'),
  ];
  assert.equal((await choose(nadia, true, { premium_call: ['post'] })).status, 200);
  assert.deepEqual(
    [await channels(nadia, 'premium_call'), await channels(elsewhere, 'premium_call'), await channels(luc, 'premium_call')],
    [['post'], ['email'], ['email']],
  );
  nadia.headers = { 'X-Organisation-Id': 'org_of_others' };
  assert.equal((await nadia.get(path)).body.reasonCode, 'not_a_member');
});

test('A31: security is told whatever is chosen; a topic or a way that is not offered is refused in its place', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_ferrand');
  const refusal = async (more: Record<string, string[]>) => (await choose(nadia, true, more)).body.errors[0].code;
  assert.deepEqual([await refusal({ security: [] }), await refusal({ due_date: ['sms'] })], ['topic_locked', 'not_offered']);
  const { etag } = await read(nadia);
  assert.equal((await nadia.ask('PUT', path, { notified: true, topics: [] })).status, 428);
  assert.equal((await choose(nadia, false)).status, 200);
  assert.equal((await nadia.ask('PUT', path, { notified: true, topics: [] }, { 'If-Match': etag })).status, 412);
  assert.deepEqual((await read(nadia)).topics.find(({ locked }) => locked)?.channels, ['email']);
});

test('A16: who has turned notifications on or off is told, or not, from then on; colleagues see it among the accesses', async (t) => {
  const { as, asker, world } = await company(t);
  const [nadia, ines] = [await as('nadia.ferrand', 'org_ferrand'), await as('ines.bakri', 'org_ferrand')];
  await choose(ines, true);
  await choose(nadia, true, { data_change: [] });
  assert.equal((await nadia.get('/memberships/mbr_ferrand_ines')).body.notified, true);
  const desk = asker('batisseuse');
  await desk.ask('POST', `${desk.root}/desk/change-requests/chg_ferrand_2026/approve`, {});
  const told = (account: string) => world.rows.notifications.of(account).some(({ title }) => title.includes('adresse'));
  assert.deepEqual([told('acc_ines'), told('acc_nadia')], [true, false]);
  assert.deepEqual(
    world.rows.outbox.all().filter(({ to, subject }) => to.startsWith('ines.bakri') && subject.startsWith('Du nouveau')).length,
    1,
    'by e-mail too, which says nothing of what it is about',
  );
});

test('A31: news of claims and of base statements come to who has chosen to hear of them, and may see them', async (t) => {
  const { as, asker, world } = await company(t);
  const [nadia, ines] = [await as('nadia.ferrand', 'org_ferrand'), await as('ines.bakri', 'org_ferrand')];
  await choose(ines, true);
  await choose(nadia, true, { claim_update: [] });
  await choose(await as('nadia.ferrand', 'org_toitures'), true, { due_date: [] });
  const desk = asker('batisseuse');
  const act = (path: string, body = {}) => desk.ask('POST', `${desk.root}/desk/${path}`, body);
  const told = (account: string) => world.rows.notifications.of(account).length;
  const before = ['acc_nadia', 'acc_ines', 'acc_oria'].map(told);
  const news = () => ['acc_nadia', 'acc_ines', 'acc_oria'].map((account, at) => told(account) - before[at]!);
  assert.equal((await act('claims/cas_s26_00418/take')).status, 204);
  assert.deepEqual(news(), [0, 1, 0], 'Nadia has chosen not to, and who may not read claims hears nothing');
  const mails = () => world.rows.outbox.all().filter(({ to, subject }) => to.startsWith('ines.bakri') && subject.startsWith('Du nouveau'));
  assert.equal(mails().length, 1);
  assert.doesNotMatch(mails()[0]!.text, /S26-00418|sinistre/i);
  const luc = told('acc_luc');
  assert.equal((await act('base-statements/bst_toitures_2026/corrections', { text: 'La masse salariale manque.', lines: [] })).status, 204);
  assert.deepEqual([told('acc_luc') - luc, news()[0]], [1, 0], 'of a company she is in too');
});

test('who is insured by themselves has preferences too; a topic that a page does not name, because it is older than it, stays as it was', async (t) => {
  const { asker } = await server(t);
  const camille = asker();
  await camille.signIn();
  assert.equal((await choose(camille, true, { reimbursement: [] })).status, 200);
  assert.deepEqual(await channels(camille, 'reimbursement'), []);
  const { etag } = await read(camille);
  const after = await camille.ask('PUT', path, { notified: true, topics: [{ topic: 'message', channels: [] }] }, { 'If-Match': etag });
  assert.equal(after.status, 200);
  assert.deepEqual(
    [await channels(camille, 'reimbursement'), await channels(camille, 'message'), await channels(camille, 'claim_update')],
    [[], [], ['email']],
  );
});

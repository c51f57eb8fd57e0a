/** What a customer follows: decisions, benefits, what is to be done, what has happened, and whom to turn to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atBothDoors, folder, page, server } from './doors.ts';

type Item = Record<string, unknown> & { id: string };
const signedIn = () => page({ signedIn: true }).asker();

test('C26: every decided case has its decision, with reasons, clause, recourse and a letter that is a real PDF', async () => {
  const camille = signedIn();
  const { body: cases } = await camille.get('/cases?limit=100');
  const decided = cases.items.filter((one: { outcome?: string }) => one.outcome);
  assert.equal(decided.length, 4);
  for (const one of decided) {
    const { body } = await camille.get(`/cases/${one.id}/decisions`);
    assert.equal(body.total, 1, one.number);
    const [decision] = body.items;
    assert.equal(decision.outcome, one.outcome);
    assert.ok(
      decision.reasons.length > 0 && decision.reasons.every((reason: { text: string; clause: string }) => reason.text && reason.clause),
    );
    assert.ok(decision.contestChannels.length > 1 && decision.mediator.name && decision.authorName);
    const { body: link } = await camille.post(`/documents/${decision.documentId}/links`, {});
    assert.match(await (await camille.raw('GET', link.url)).text(), /^%PDF-1\.7[\s\S]+%%EOF\n$/);
  }
  const refused = (await camille.get('/cases/cas_2025_0410/decisions')).body.items[0];
  assert.deepEqual([refused.contestUntil, refused.reasons[0].code, refused.amount], ['2026-12-31', 'waiting_period', undefined]);
  assert.equal((await camille.get('/cases/cas_2026_1041/decisions')).body.total, 0, 'what is not decided has none');
});

test('C27: two instalments a month are paid to the lender, each with its computation to the cent', async () => {
  const camille = signedIn();
  const { body } = await camille.get('/benefits?caseId=cas_2026_0733');
  type Benefit = { state: string; dueDate: string; amount: { amount: string }; computation: { amount?: { amount: string } }[] };
  const paid = body.items.filter((one: Benefit) => one.state === 'paid');
  assert.deepEqual(
    paid.map((one: Benefit) => [one.dueDate, one.amount.amount]),
    [
      ['2026-11-05', '214.37'],
      ['2026-11-05', '92.40'],
      ['2026-10-05', '214.37'],
      ['2026-10-05', '92.40'],
    ],
  );
  for (const one of (await camille.get('/benefits?limit=100')).body.items)
    assert.deepEqual(one.computation.at(-1).amount, one.amount, 'the last line is the amount');
  const part = (await camille.get('/benefits/ben_2026_0612_2026_06_projet')).body;
  assert.deepEqual([part.amount.amount, part.computation[2].days, part.computation[2].ofDays], ['138.30', 20, 31]);
  const states = (await camille.get('/benefits?limit=100')).body.items.map((one: Benefit) => one.state);
  assert.deepEqual([...new Set(states)].toSorted(), ['approved', 'paid', 'pending_info', 'rejected']);
  const ofLibre = (await camille.get('/benefits?contractId=ctr_lumio_libre&limit=100')).body.items;
  assert.ok(ofLibre.length > 0 && ofLibre.every((one: Item) => one['contractId'] === 'ctr_lumio_libre'));
});

test('what is to be done follows from the state of things, the most pressing first', async () => {
  const { sandbox, asker } = page({ signedIn: true });
  const camille = asker();
  const tasks = async () => (await camille.get('/tasks')).body.items as Item[];
  const kinds = (items: Item[]) => items.map((one) => [one['rel'], one['severity'], one['dueDate']]);
  assert.deepEqual(kinds(await tasks()), [
    ['finish_draft', 'warning', '2026-12-03'],
    ['submit_requirement', 'warning', '2026-12-04'],
    ['submit_requirement', 'warning', '2026-12-04'],
    ['extend', 'warning', '2026-12-05'],
    ['contest', 'info', '2026-12-31'],
    ['contest', 'info', '2027-02-28'],
    ['read_letter', 'info', undefined],
    ['read_letter', 'info', undefined],
  ]);
  for (const one of await tasks()) assert.ok(one['rel'] === 'read_letter' || one['consequence'], `${one.id}: what happens otherwise`);

  await camille.post('/documents/doc_information_2026/links', {});
  assert.equal((await tasks()).filter((one) => one['rel'] === 'read_letter').length, 1, 'a letter that was opened is read');
  const { rows } = sandbox.world;
  rows.requirements.put({ ...rows.requirements.get('req_1041_avis')!, state: 'under_review' });
  assert.equal((await tasks()).filter((one) => one['rel'] === 'submit_requirement').length, 1);
  sandbox.controls.setClock('2027-01-02T09:00:00+01:00');
  await camille.signIn();
  const later = await tasks();
  assert.ok(!later.some((one) => one['dueDate'] === '2026-12-31'), 'what can no longer be done is not asked');
  assert.equal(later.find((one) => one['rel'] === 'submit_requirement')?.['severity'], 'critical', 'what is late is urgent');
});

atBothDoors(
  'notifications: the most recent first, in pages, counted while unread; reading them all marks them once',
  async ({ asker, sandbox }) => {
    const camille = asker();
    await camille.signIn();
    const { body } = await camille.get('/notifications?limit=3');
    assert.deepEqual([body.items.length, body.total, body.unread], [3, 7, 4]);
    const dates = body.items.map((one: { at: string }) => one.at);
    assert.deepEqual(dates, dates.toSorted().toReversed());
    const before = Date.parse(body.items[0].at) - 1;
    assert.equal((await camille.post('/notifications/read-all', { upTo: new Date(before).toISOString() })).status, 204);
    assert.equal((await camille.get('/notifications')).body.unread, 1, 'the one that came after stays unread');
    assert.equal((await camille.post('/notifications/read-all', {})).status, 204);
    const read = (await camille.get('/notifications')).body;
    assert.equal(read.unread, 0);
    sandbox.controls.advanceClock(60);
    await camille.post('/notifications/read-all', {});
    assert.deepEqual((await camille.get('/notifications')).body, read, 'when they were read does not change');
  },
);

test('asking for news again and again keeps no session alive', async () => {
  const { sandbox, asker } = page();
  const camille = asker();
  await camille.signIn();
  for (let minutes = 0; minutes < 15; minutes += 3) {
    for (const path of ['/notifications', '/tasks']) assert.equal((await camille.get(path)).status, 200, `after ${minutes} minutes`);
    sandbox.controls.advanceClock(180);
    // The access is renewed by hand, for a renewal is activity.
    for (const row of sandbox.world.rows.sessions.all()) sandbox.world.rows.sessions.put({ ...row, accessExpiresAt: row.expiresAt });
  }
  assert.equal((await camille.get('/notifications')).status, 401);
});

test('contacts: the handler of one’s own case first, with a relay service; who answers for a topic first; to anybody', async () => {
  const camille = signedIn();
  const first = async (asker: ReturnType<typeof signedIn>, query: string) => (await asker.get(`/contacts?${query}`)).body.items[0];
  assert.equal((await first(camille, 'caseId=cas_2026_0733')).name, 'Sophie Arnaud');
  assert.equal((await first(camille, 'caseId=cas_2026_0987')).name, 'Karim Delorme');
  assert.ok((await first(camille, 'caseId=cas_2026_0733')).relayUrl);
  const nobody = page().asker();
  assert.equal((await first(nobody, 'topic=sign-in')).id, 'cnt_acces');
  assert.ok((await nobody.get('/contacts?caseId=cas_2026_0733')).body.items.every((one: { role: string }) => one.role !== 'claim_handler'));
});

test('help: what an insurer wrote for a place; markup that means harm in test mode alone', async (t) => {
  const nobody = page().asker();
  for (const context of ['deposit', 'sign-in', 'extension', 'case', 'decision'])
    for (const { html, title } of (await nobody.get(`/help-topics?context=${context}`)).body.items) {
      assert.match(html, /<\/(p|ol|table)>$/, title);
      assert.doesNotMatch(html, /<script|on\w+=|style=/);
    }
  assert.deepEqual((await nobody.get('/help-topics?context=nowhere')).body, { items: [], total: 0 });
  assert.equal((await nobody.get('/help-topics')).status, 422);
  assert.match((await nobody.get('/help-topics?context=hostile')).body.items[0].html, /<script>/);
  const real = await server(t, { testMode: false });
  assert.equal((await real.asker().get('/help-topics?context=hostile')).body.total, 0);
});

test('C32: letters are among the documents that were received, new until they are opened', async () => {
  const camille = signedIn();
  const { body } = await camille.get('/documents?direction=outbound&limit=100');
  const fresh = () => body.items.filter((one: { isNew?: boolean }) => one.isNew).map((one: Item) => one.id);
  assert.ok(body.items.length >= 9);
  assert.deepEqual(fresh(), ['doc_information_2026', 'doc_0733_reglement_11']);
  await camille.post('/documents/doc_information_2026/links', {});
  assert.equal((await camille.get('/documents/doc_information_2026')).body.isNew, false);
});

test('a world that was planted before there were decisions gets them when it is opened again, and keeps what it has', async (t) => {
  const dataDir = await folder(t);
  const first = await server(t, { dataDir });
  const { rows } = first.sandbox.world;
  for (const later of [rows.decisions, rows.benefits, rows.notifications]) for (const row of later.all()) later.delete(row.id);
  rows.documents.delete('doc_information_2026');
  rows.settings.delete('seeded-follow-up');
  rows.cases.put({ ...rows.cases.get('cas_2026_0733')!, title: 'Changé depuis' });
  await first.close();

  const second = await server(t, { dataDir });
  const camille = second.asker();
  await camille.signIn();
  assert.equal((await camille.get('/cases/cas_2026_0733')).body.title, 'Changé depuis');
  assert.equal((await camille.get('/cases/cas_2026_0733/decisions')).body.total, 1);
  assert.equal((await camille.get('/notifications')).body.total, 7);
  assert.equal((await camille.get('/documents/doc_information_2026')).status, 200);
});

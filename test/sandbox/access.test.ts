import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, server } from './doors.ts';

test('F37: what is somebody else’s and what never was are told apart by nothing', async (t) => {
  const { asker } = await server(t);
  const yanis = asker();
  await yanis.signIn('28000454');
  for (const [hers, never] of [
    ['/contracts/ctr_lumio_libre', '/contracts/ctr_none'],
    ['/cases/cas_2026_1041', '/cases/cas_none'],
    ['/documents/doc_1041_avis', '/documents/doc_none'],
    ['/cases/cas_2026_0733/decisions', '/cases/cas_none/decisions'],
    ['/benefits/ben_2026_0733_2026_11_projet', '/benefits/ben_none'],
  ]) {
    const [one, other] = await Promise.all([yanis.get(hers!, { 'X-Request-Id': 'r' }), yanis.get(never!, { 'X-Request-Id': 'r' })]);
    assert.deepEqual({ ...one.body, instance: '' }, { ...other.body, instance: '' });
  }
});

test('F37: lists hold what is the account’s own, also when they are asked for somebody else’s', async (t) => {
  const { asker } = await server(t);
  const yanis = asker();
  await yanis.signIn('28000454');
  assert.deepEqual(
    (await yanis.get('/contracts')).body.items.map((one: { id: string }) => one.id),
    ['ctr_lumio_libre_yanis'],
  );
  assert.equal((await yanis.get('/cases')).body.total, 0);
  assert.equal((await yanis.get('/cases?contractId=ctr_lumio_libre')).body.total, 0);
  assert.equal((await yanis.get('/documents?caseId=cas_2026_1041')).body.total, 0);
  assert.equal((await yanis.get('/benefits?caseId=cas_2026_0733')).body.total, 0);
  assert.equal((await yanis.get('/tasks')).body.total, 0);
  assert.deepEqual((await yanis.get('/notifications')).body, { items: [], total: 0, unread: 0 });
  const named = (await yanis.get('/contacts?caseId=cas_2026_0733')).body.items.map((one: { name: string }) => one.name);
  assert.ok(named.length > 0 && !named.includes('Sophie Arnaud'), 'who handles her case is not told to him');
});

test('a link to a document works without a header, for a minute, and a guessed one never', async (t) => {
  const { asker, sandbox } = await server(t);
  const camille = asker();
  await camille.signIn();
  const { body } = await camille.post('/documents/doc_1041_avis/links', {});
  const browser = asker();
  const response = await browser.raw('GET', body.url);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-disposition')!, /^attachment; filename="avis-arret-photo.pdf"/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.match(await response.text(), /^%PDF-1\.7/);
  assert.ok(Date.parse(body.expiresAt) - Date.parse(response.headers.get('x-server-time')!) <= 60_000);
  assert.equal((await browser.raw('GET', body.url.replace(/.$/, 'z'))).status, 404);
  sandbox.controls.advanceClock(61);
  assert.equal((await browser.raw('GET', body.url)).status, 404);
  sandbox.world.rows.documents.put({ ...sandbox.world.rows.documents.get('doc_1041_avis')!, state: 'quarantined' });
  assert.equal((await camille.post('/documents/doc_1041_avis/links', {})).status, 451);
});

test('lists come in pages with a link to the next; a cursor that is none is refused', async () => {
  const camille = page({ signedIn: true }).asker();
  const first = await camille.get('/cases?limit=3');
  assert.equal(first.body.items.length, 3);
  const next = /^<(.+)>; rel="next"$/.exec(first.headers.get('link')!)![1]!;
  const second = await camille.get(next);
  assert.notEqual(second.body.items[0].id, first.body.items[2].id);
  assert.equal((await camille.get('/cases?cursor=%00')).status, 400);
  for (const limit of ['0', '101', 'ten', '1.5']) assert.equal((await camille.get(`/cases?limit=${limit}`)).status, 422, limit);
});

test('a GET carries its entity tag, and is not repeated to who has it', async () => {
  const camille = page({ signedIn: true }).asker();
  const one = await camille.get('/cases/cas_2026_1041');
  assert.equal(one.headers.get('etag'), one.body.etag);
  const same = await camille.get('/cases/cas_2026_1041', { 'If-None-Match': one.body.etag });
  assert.deepEqual([same.status, same.body], [304, '']);
  const list = await camille.get('/contracts');
  assert.equal((await camille.get('/contracts', { 'If-None-Match': list.headers.get('etag')! })).status, 304);
  assert.equal((await camille.get('/contracts', { 'If-None-Match': '"other"' })).status, 200);
});

test('an error is a problem in the customer’s language, with the request’s id and without a trace', async () => {
  const { sandbox, asker } = page({ signedIn: true });
  const camille = asker();
  const french = await camille.get('/contracts/none', { 'X-Request-Id': 'r-42' });
  assert.equal(french.headers.get('content-type'), 'application/problem+json');
  assert.deepEqual([french.body.requestId, french.body.status, french.headers.get('x-request-id')], ['r-42', 404, 'r-42']);
  assert.match(french.body.detail, /n’existe pas/);
  assert.match((await camille.get('/contracts/none', { 'Accept-Language': 'en-GB,fr;q=0.5' })).body.detail, /There is no such thing/);
  assert.doesNotMatch((await camille.get('/contracts/none', { 'X-Request-Id': '<script>' })).body.requestId, /script/);
  Object.defineProperty(sandbox.world.rows.contracts, 'get', {
    value: () => {
      throw new Error('secret of the server');
    },
  });
  const error = console.error;
  console.error = () => {};
  const failed = await camille.get('/contracts/ctr_lumio_libre');
  console.error = error;
  assert.deepEqual([failed.status, failed.body.code], [500, 'internal']);
  assert.doesNotMatch(JSON.stringify(failed.body), /secret|at /);
});

test('an address that no route has is a problem too', async () => {
  const camille = page({ signedIn: true }).asker();
  assert.equal((await camille.get('/nowhere')).body.code, 'not-found');
  assert.equal((await camille.ask('PUT', '/cases/cas_2026_1041', {})).status, 404);
  assert.equal((await camille.get('/api/other/v1/contracts')).status, 404);
});

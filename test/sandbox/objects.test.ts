// F37: role × route × object, from the route table itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyRoutes } from './company-route-table.ts';
import { deskOf } from './both-sides.ts';
import { server } from './doors.ts';
import { everyRoute, namesOfThePort, type Asked, type Ids, type Kind } from './route-table.ts';
import { ask, givenAway, never, twoCustomers, written } from './two-customers.ts';

const closed = everyRoute.filter((row) => row.open === undefined);

test('F37: the matrix holds every route that is served: of the port, of uploads’ bytes, of events, of the desk', async (t) => {
  const { sandbox } = await server(t, { desk: true });
  const served = new Set(sandbox.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`));
  const mine = (prefix: string) => [...served].filter((one) => one.includes(` /api/lumio${prefix}`)).toSorted();
  const path = (template: string) => `/api/lumio/v1${template.replace(/\{(\w+)\}/g, ':$1')}`;
  // Offsets are asked by HEAD, which Hono gives to the route of GET; what uploads can do is told to anybody.
  const expected = [
    ...[...everyRoute, ...companyRoutes].map((row) => `${row.method === 'HEAD' ? 'GET' : row.method} ${path(row.template)}`),
    ...['/uploads', '/uploads/{uploadId}'].map((one) => `OPTIONS ${path(one)}`),
  ];
  assert.deepEqual([...new Set(expected)].toSorted(), mine('/v1/'));
  assert.deepEqual(
    [...everyRoute, ...companyRoutes].flatMap(({ name }) => (namesOfThePort.includes(name as never) ? [name] : [])).toSorted(),
    namesOfThePort.toSorted(),
  );
  assert.equal(mine('/v1/').length + mine('/desk/').length + mine('/outbox').length + mine('/__test/').length, served.size);
});

test('F37: who signed in is answered by every route about objects of their own', async (t) => {
  const { camille, hers } = await twoCustomers(t);
  // Taking the bytes away comes after everything that is about them.
  for (const row of everyRoute) {
    const told = await ask(camille, row, hers);
    assert.equal(told.status, row.done, `${row.name}: ${JSON.stringify(told.body)}`);
  }
});

test('F37: nobody signed in: every route that is not open answers 401, and alike for what is there and what never was', async (t) => {
  const at = await twoCustomers(t);
  const before = written(at);
  for (const row of everyRoute) {
    const told = await ask(at.asker(), row, at.hers);
    assert.equal(told.status, row.open ?? 401, row.name);
    if (row.open === undefined && row.method !== 'HEAD') assert.equal(told.body.code, 'unauthenticated', row.name);
    const none = Object.fromEntries(Object.entries(at.hers).map(([kind, id]) => [kind, never(id)])) as Ids;
    if (row.names) assert.deepEqual(givenAway(await ask(at.asker(), row, none)), givenAway(told), row.name);
  }
  assert.equal(withoutWaysIn(written(at)), withoutWaysIn(before), 'nothing was written');
});
/** Ways in write down for nobody as for somebody. */
const withoutWaysIn = (rows: string) =>
  JSON.stringify(
    (JSON.parse(rows) as [string, unknown][]).filter(([name]) => !['accessLinks', 'quotas', 'attempts'].includes(String(name))),
  );

test('F37: another customer’s object, of every kind, in path, query, body or header: as absent as one that never was', async (t) => {
  const at = await twoCustomers(t);
  const sides = [
    ['Yanis', at.yanis, at.his, at.hers],
    ['Camille', at.camille, at.hers, at.his],
  ] as const;
  const kinds = new Set<Kind>();
  for (const [who, asker, own, others] of sides)
    for (const row of everyRoute)
      for (const kind of row.names ?? []) {
        const before = written(at);
        const what = `${who} asks ${row.name} with another’s ${kind}`;
        const told = await ask(asker, row, { ...own, [kind]: others[kind] });
        const none = await ask(asker, row, { ...own, [kind]: never(others[kind]) });
        assert.deepEqual(givenAway(told), givenAway(none), what);
        if (!row.lists)
          assert.deepEqual([told.status, row.method === 'HEAD' || told.body.code], [404, row.method === 'HEAD' || 'not-found'], what);
        assert.doesNotMatch(JSON.stringify(told.body), who === 'Yanis' ? /Orsini/ : /Belkacem/, what);
        assert.equal(written(at), before, `${what}: nothing is written`);
        kinds.add(kind);
      }
  assert.deepEqual([...kinds].toSorted(), Object.keys(at.hers).toSorted(), 'every kind of id was tried');
});

test('F37: a list asked for by another customer’s object is not the owner’s list', async (t) => {
  const { camille, yanis, hers } = await twoCustomers(t);
  for (const row of everyRoute.filter((one) => one.lists && one.method === 'GET')) {
    const [own, stolen] = [await ask(camille, row, hers), await ask(yanis, row, hers)];
    assert.ok(own.body.items.length > 0, row.name);
    assert.notDeepEqual(stolen.body.items, own.body.items, row.name);
  }
});

test('F37: a locked account is answered by nothing, whether its sessions were ended or only its record says so', async (t) => {
  const at = await twoCustomers(t);
  const { rows } = at.sandbox.world;
  const check = async (how: string) => {
    for (const row of everyRoute.filter((one) => one.open === undefined)) {
      const told = await ask(at.camille, row, at.hers);
      assert.equal(told.status, 401, `${how}: ${row.name}`);
      if (row.method !== 'HEAD') assert.equal(told.body.code, 'unauthenticated', `${how}: ${row.name}`);
    }
  };
  for (const state of ['locked', 'suspended', 'closed'] as const) {
    rows.accounts.put({ ...rows.accounts.get('acc_camille')!, state });
    await check(state);
  }
  rows.accounts.put({ ...rows.accounts.get('acc_camille')!, state: 'active' });
  assert.equal((await at.camille.get('/contracts')).status, 200, 'the session itself was alive');
  assert.equal((await deskOf(at.asker()).post('/accounts/acc_camille/lock')).status, 204);
  await check('locked at the desk');
  assert.equal((await at.camille.signIn()).body.code, 'account-locked');
});

test('F37: an access that has ended asks to be renewed and gives nothing; a session that has ended gives nothing at all', async (t) => {
  const at = await twoCustomers(t);
  const { controls } = at.sandbox;
  const check = async (code: string, except: (row: Asked) => boolean) => {
    const before = written(at);
    for (const row of closed.filter((one) => !except(one))) {
      const told = await ask(at.camille, row, at.hers);
      assert.equal(told.status, 401, `${code}: ${row.name}`);
      if (row.method !== 'HEAD') assert.equal(told.body.code, code, row.name);
    }
    assert.equal(written(at), before);
  };
  controls.advanceClock(5 * 60);
  await check('session-expired', (row) => row.outlives === true);
  assert.equal((await at.camille.get('/sessions/current')).status, 200);
  controls.advanceClock(10 * 60);
  await check('unauthenticated', () => false);
});

test('F37: a method that an address does not have is no way round: not found, nothing is written, whatever the override says', async (t) => {
  const at = await twoCustomers(t);
  const before = written(at);
  let asked = 0;
  for (const template of new Set(everyRoute.map((row) => row.template)))
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const rows = everyRoute.filter((row) => row.template === template);
      if (rows.some((row) => row.method === method)) continue;
      const { path, headers } = rows[0]!.ask(at.hers);
      const sent = { ...headers, 'X-HTTP-Method-Override': rows[0]!.method };
      const told = await at.camille.ask(method, path, method === 'GET' ? undefined : rows[0]!.ask(at.hers).body, sent);
      assert.deepEqual([told.status, told.body.code], [404, 'not-found'], `${method} ${template}`);
      asked += 1;
    }
  assert.ok(asked > 100, `${asked} questions`);
  assert.equal(written(at), before);
});

test('F37: a change asked by a page that is not on the list is refused on every route, open or not, before anything is looked at', async (t) => {
  const at = await twoCustomers(t);
  const before = written(at);
  const foreign: Record<string, string>[] = [{ Origin: 'https://evil.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }];
  const changing = everyRoute.filter(({ method }) => !['GET', 'HEAD'].includes(method));
  for (const row of changing)
    for (const headers of foreign) {
      const told = await ask(at.camille, row, at.hers, headers);
      assert.deepEqual([told.status, told.body.reasonCode], [403, 'origin_not_allowed'], `${row.name} ${JSON.stringify(headers)}`);
    }
  assert.equal(written(at), before);
  assert.equal((await at.camille.get('/contracts')).status, 200, 'and nobody was signed out');
  for (const row of everyRoute.filter(({ method }) => method === 'GET')) {
    const told = await ask(at.camille, row, at.hers, { Origin: 'https://evil.example' });
    assert.equal(told.headers.get('access-control-allow-origin'), null, `${row.name} is read by no other page`);
  }
});

test('F37: the desk, the outbox and the controls are there only when opened, and for pages of the server’s own origin alone', async (t) => {
  const open = await twoCustomers(t);
  const behind = open.sandbox.app.routes.filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/api/lumio/v1/'));
  assert.ok(behind.length > 15, `${behind.length} routes`);
  const at = (path: string) => path.replace(/:(\w+)/g, (_, name: string) => (name === 'accountId' ? 'acc_camille' : 'cas_2026_1041'));
  const strangers: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ];
  const before = written(open);
  for (const { method, path } of behind.filter((one) => !one.path.includes('/__test/')))
    for (const headers of strangers)
      assert.equal((await open.asker().ask(method, at(path), method === 'GET' ? undefined : {}, headers)).status, 403, `${method} ${path}`);
  assert.equal(written(open), before);
  const shut = await server(t, { testMode: false });
  for (const { method, path } of behind) {
    const told = await shut.asker().ask(method, at(path), method === 'GET' ? undefined : {});
    assert.deepEqual([told.status, told.body.code], [404, 'not-found'], `${method} ${path}`);
  }
});

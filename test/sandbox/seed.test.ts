import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes, type Route } from '@avenant/api';
import { batisseuse, lumio } from '@avenant/sandbox';
import { page } from './doors.ts';
import type { Asker } from './asker.ts';

const named = Object.entries(routes).flatMap(([resource, group]) =>
  Object.entries(group as Record<string, Route>).map(([name, route]) => [`${resource}.${name}`, route] as const),
);

/** Every address of a GET route, for everything that the customer may see. */
async function addresses(asker: Asker): Promise<[string, Route, string][]> {
  // What an access does not allow has no items.
  const list = async (path: string) => ((await asker.get(path)).body.items ?? []) as { id: string; membershipId: string }[];
  const ids = (rows: readonly { id: string }[]) => [...new Set(rows.map(({ id }) => id))];
  const [cases, companies] = [await list('/cases'), await list('/organisations?limit=100')];
  const each = async (rows: readonly { id: string }[], path: (id: string) => string) =>
    (await Promise.all(rows.map(({ id }) => list(path(id))))).flat();
  const accesses = await each(companies, (id) => `/organisations/${id}/memberships`);
  const own = companies.map(({ membershipId }) => ({ id: membershipId }));
  const known: Record<string, string[]> = {
    organisationId: ids(companies),
    membershipId: ids([...accesses, ...own]),
    contractId: ids(await list('/contracts')),
    caseId: ids(cases),
    documentId: ids(await list('/documents?limit=100')),
    requirementId: ids(await each(cases, (id) => `/cases/${id}/requirements`)),
    uploadId: [],
    claimId: ids(await list('/claims?limit=100')),
    attestationId: ids(await list('/attestations?limit=100')),
    changeRequestId: ids(await list('/change-requests')),
    statementId: ids(await list('/base-statements?limit=100')),
    premiumId: ids(await list('/premium-notices?limit=100')),
    draftId: ids(await list('/claim-drafts')),
    code: ['BAT-7K3M-Q9XP-2D4H'],
    benefitId: ids(await list('/benefits?limit=100')),
  };
  return (
    named
      // What a link in an e-mail opens, ways-in.test.ts reads.
      .filter(([, route]) => route.method === 'GET' && !route.path.includes('{token}'))
      .flatMap(([name, route]) => {
        const parameter = /\{(\w+)\}/.exec(route.path)?.[1];
        const paths = parameter
          ? known[parameter]!.map((id) => route.path.replace(/\{\w+\}/, id))
          : [`${route.path}${name === 'help.topics' ? '?context=deposit' : ''}`];
        return paths.map((path): [string, Route, string] => [name, route, path]);
      })
  );
}

const people = [lumio, batisseuse].flatMap((seed) =>
  seed.accounts.flatMap((account) => (account.state === 'active' ? [{ seed, ...account }] : [])),
);
for (const { seed, username, displayName } of people)
  test(`every answer that ${displayName} can read is what the contract says, and holds no unknown value`, async () => {
    const asker = page({ seed, signedIn: username }).asker();
    const all = await addresses(asker);
    for (const [name, route, path] of all) {
      const told = await asker.get(path);
      // What an access does not allow, the matrix of roles asks.
      if (told.body.code === 'permission-missing') continue;
      assert.equal(told.status, 200, `${name} ${path}`);
      const parsed = (await route.answer!()).safeParse(told.body);
      assert.ok(parsed.success, `${name} ${path}: ${JSON.stringify(parsed.error?.issues)}`);
      assert.deepEqual(parsed.data, told.body, `${name} ${path}: nothing unknown, nothing besides`);
    }
    assert.ok(all.length > (username === '28000451' ? 60 : 6), `${all.length} addresses`);
  });

test('what is sent in JSON never holds null', async () => {
  const asker = page({ signedIn: true }).asker();
  for (const [name, , path] of await addresses(asker)) {
    const response = await asker.raw('GET', path);
    assert.doesNotMatch(await response.text(), /:null/, `${name} ${path}`);
  }
});

test('the eight cases are there, those that wait for the customer first, with what each state allows', async () => {
  const asker = page({ signedIn: true }).asker();
  const { body } = await asker.get('/cases');
  type Seen = {
    number: string;
    state: string;
    outcome?: string;
    nextStep?: { actor: string };
    allowedActions: { rel: string; enabled: boolean; reasonCode?: string }[];
  };
  const action = (one: Seen, rel: string) => {
    const found = one.allowedActions.find((candidate) => candidate.rel === rel);
    return found && (found.enabled || found.reasonCode);
  };
  assert.deepEqual(
    body.items.map((one: Seen) => [
      one.number,
      one.state,
      one.outcome,
      one.nextStep?.actor,
      action(one, 'submit_requirement'),
      action(one, 'extend'),
      action(one, 'contest'),
    ]),
    [
      ['D-2026-1041', 'to_complete', undefined, 'you', true, 'decision_pending', undefined],
      ['D-2026-1050', 'draft', undefined, 'you', 'draft_not_sent', 'decision_pending', undefined],
      ['D-2026-0987', 'in_review', undefined, 'insurer', 'nothing_expected', 'decision_pending', undefined],
      ['D-2026-0733', 'in_payment', 'accepted', 'insurer', 'nothing_expected', true, undefined],
      ['D-2026-0612', 'decided', 'partially_accepted', 'insurer', 'nothing_expected', 'payment_not_started', true],
      ['D-2025-0410', 'decided', 'refused', 'you', 'nothing_expected', 'not_covered', true],
      ['D-2025-0122', 'closed', 'accepted', undefined, 'case_closed', 'case_closed', undefined],
      ['D-2024-0090', 'lapsed', undefined, undefined, 'case_closed', 'case_closed', undefined],
    ],
  );
});

test('what a state allows follows the clock: a decision can no longer be contested once its day has passed', async () => {
  const { sandbox, asker } = page({ signedIn: true });
  await sandbox.ready;
  sandbox.controls.setClock('2027-01-02T09:00:00+01:00');
  const camille = asker();
  await camille.signIn();
  const { body } = await camille.get('/cases/cas_2025_0410');
  assert.deepEqual(
    body.allowedActions.find((one: { rel: string }) => one.rel === 'contest'),
    { rel: 'contest', enabled: false, reasonCode: 'deadline_passed' },
  );
  assert.equal(body.nextStep, undefined);
});

test('the clock begins at the first day and runs at real speed', async () => {
  const { asker } = page();
  const told = await asker().get('/tenant/config');
  const since = Date.parse(told.headers.get('x-server-time')!) - Date.parse('2026-11-21T09:00:00+01:00');
  assert.ok(since >= 0 && since < 5000, `${since} ms`);
});

test('French texts carry French typography', () => {
  const texts: string[] = [];
  JSON.stringify([lumio, batisseuse], (_, value: unknown) => {
    if (typeof value === 'string' && / /.test(value)) texts.push(value);
    return value;
  });
  assert.ok(texts.length > 100);
  for (const text of texts) assert.doesNotMatch(text, /\p{L}'\p{L}| [;:!?»]|« |\d €/u, text);
});

test('a page may begin in a given state, signed in as whom it likes', async () => {
  const { asker } = page({
    signedIn: '28000454',
    given: ({ rows }) => rows.contracts.put({ ...rows.contracts.get('ctr_lumio_libre_yanis')!, state: 'suspended' }),
  });
  const { body } = await asker().get('/contracts');
  assert.deepEqual(
    body.items.map((one: { state: string }) => one.state),
    ['suspended'],
  );
});

test('what nobody can use any more is thrown away: attempts, sessions, links, intents and expired files', async () => {
  const { asker, sandbox } = page();
  const camille = asker();
  await camille.signIn('11111111', 'wrong');
  await camille.signIn();
  await camille.post('/documents/doc_1041_avis/links', {});
  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: 900 });
  const location = headers.get('location')!;
  await camille.patch(location, 0, new Uint8Array(500));
  sandbox.controls.advanceClock(2 * 24 * 3600);
  await camille.signIn();
  const counted = () => {
    const { attempts, sessions, links, uploads } = sandbox.controls.counters().rows;
    return { attempts, sessions, links, uploads };
  };
  assert.deepEqual(counted(), { attempts: 0, sessions: 1, links: 0, uploads: 1 });
  assert.equal(sandbox.world.files.size(location.split('/').at(-1)!), 0);
  assert.equal((await camille.get(`/uploads/${location.split('/').at(-1)}/receipt`)).status, 410, 'an expired upload still says so');
  sandbox.controls.advanceClock(8 * 24 * 3600);
  await camille.signIn();
  assert.equal(counted().uploads, 0);
});

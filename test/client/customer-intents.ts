/** What customers mean to do over a bad line, what they are told of it, and what the insurer must have kept then. */
import assert from 'node:assert/strict';
import { isAvenantError, type Extension, type InsurerApi } from '@avenant/api';
import { createHttpClient } from '@avenant/client';
import { createBrowserSandbox } from '@avenant/sandbox/browser.js';
import { Asker } from '../sandbox/asker.ts';
import { pdf } from '../sandbox/files.ts';
import { heldPlatform } from './held-platform.ts';
import { WildLine, type Fate } from './wild-line.ts';

/** One press. The same tab and choice are the same intent, with the same key; another tab's is another. */
export interface Press {
  does: 'submit' | 'extend' | 'read' | 'activate' | 'choose' | 'reset';
  tab: 'a' | 'b';
  choice: 0 | 1;
  pause: number;
}
type Told = { of: Press; kept?: unknown; code?: string };

const submitting = 'cas_2026_1041';
const paying = 'cas_2026_0733';
const days: Extension[] = ['2026-11-30', '2026-12-05'].map((end) => ({ periods: [{ start: '2026-11-21', end }], resumedWork: false }));
const words = ['Velours-Cobalt-48-nuage', 'Tram-Violet-7-qui-rit'];
const people = { activate: { id: 'acc_ousmane', username: '28000453' }, choose: { id: 'acc_yanis', username: '28000454' } } as const;

export async function openInsurer() {
  const sandbox = createBrowserSandbox({ scanDelay: 0, signedIn: true });
  await sandbox.ready;
  const { rows } = sandbox.world;
  const asker = new Asker((request) => sandbox.fetch(request), 'http://page.test');
  const items = [];
  for (const requirementId of ['req_1041_indemnites', 'req_1041_avis'])
    items.push({ requirementId, uploadIds: [(await asker.upload(pdf(900, requirementId), { requirementId })).body.id as string] });
  const tokens: Record<string, string> = {};
  for (const [does, path] of [['activate', '/activations'] as const, ['choose', '/password-resets'] as const]) {
    await asker.post(path, { identifier: people[does].username });
    const [sent] = (await asker.get('/api/lumio/outbox')).body.items;
    tokens[does] = sent.link.split('#')[1];
  }
  for (const row of rows.quotas.all()) rows.quotas.delete(row.id);
  const collections = Object.values(rows) as unknown as { all(): { id: string }[]; delete(id: string): void; put(row: unknown): void }[];
  const first = collections.map((rows) => rows.all());
  /** As it was at first, somebody signed in. */
  const restore = async () => {
    collections.forEach((collection, i) => {
      for (const { id } of collection.all()) collection.delete(id);
      for (const row of first[i]!) collection.put(row);
    });
    await sandbox.signInAs('28000451');
  };
  const before = new Set(rows.exchanges.all().map(({ id }) => id));
  return { sandbox, restore, items, tokens, before };
}
type Insurer = Awaited<ReturnType<typeof openInsurer>>;

/** Keys are UUIDs in life; here they say whose they are. */
const keyOf = ({ does, tab, choice }: Press) => `${does}-${tab}-${does === 'extend' ? choice : 0}-key`;

function doing(api: InsurerApi, { items, tokens }: Insurer, press: Press): Promise<unknown> {
  const idempotencyKey = keyOf(press);
  switch (press.does) {
    case 'submit':
      return api.cases.submit({ caseId: submitting, items }, { idempotencyKey });
    case 'extend':
      return api.cases.extend({ caseId: paying, ...days[press.choice]! }, { idempotencyKey });
    case 'read':
      return api.notifications.readAll({});
    case 'activate':
      return api.access.choosePassword({ token: tokens['activate']!, password: words[press.choice]!, acceptedTerms: true });
    case 'choose':
      return api.access.choosePassword({ token: tokens['choose']!, password: words[press.choice]! });
    case 'reset':
      return api.access.requestReset({ identifier: people.choose.username });
  }
}

async function pressed(api: InsurerApi, insurer: Insurer, of: Press): Promise<Told> {
  for (let i = 0; i < of.pause; i++) await new Promise(setImmediate);
  try {
    return { of, kept: (await doing(api, insurer, of)) ?? true };
  } catch (error) {
    if (!isAvenantError(error)) throw error;
    return { of, code: error.code };
  }
}

/** Every press over the wild line, all at their own pace; then each once more over a calm one, as who was not told will do. */
export async function play(insurer: Insurer, presses: readonly Press[], fates: readonly Fate[]): Promise<void> {
  await insurer.restore();
  const line = new WildLine((request) => insurer.sandbox.fetch(request), fates);
  const { platform } = heldPlatform();
  const api = createHttpClient({ baseUrl: 'http://page.test/api/lumio/v1', fetch: line.fetch, platform });
  const told = await Promise.all(presses.map((press) => pressed(api, insurer, press)));
  await line.settled();
  check(insurer, line, told);
  line.calm = true;
  const again: Told[] = [];
  for (const press of presses) again.push(await pressed(api, insurer, { ...press, pause: 0 }));
  // One of the keys is that of the row, and is answered with it.
  for (const does of ['submit', 'extend'] as const)
    if (of(again, does).length > 0) assert.ok(references(of(again, does)).length > 0, `${does}: nobody is told what was kept`);
  told.push(...again);
  check(insurer, line, told);
  await keptInTheEnd(insurer, api, presses, told);
}

const of = (told: readonly Told[], does: Press['does']) => told.filter((one) => one.of.does === does);
const references = (told: readonly Told[]) => told.flatMap(({ kept }) => (kept as { reference?: string } | undefined)?.reference ?? []);

function check(insurer: Insurer, line: WildLine, told: readonly Told[]): void {
  const { rows } = insurer.sandbox.world;
  const said = (caseId: string, prefix: string) =>
    rows.exchanges.of(caseId).filter((row) => row.reference?.startsWith(prefix) && !insurer.before.has(row.id));

  const handedIn = said(submitting, 'JUS-');
  assert.ok(handedIn.length <= 1, 'a submission makes one row');
  const uploads = insurer.items.flatMap((item) => item.uploadIds);
  assert.equal(
    rows.documents.all().filter((row) => uploads.includes(row.fileId)).length,
    handedIn.length * uploads.length,
    'and one document a file',
  );
  for (const reference of references(of(told, 'submit')))
    assert.equal(reference, handedIn[0]?.reference, 'what was told of is what is kept');

  const extensions = rows.extensions.all();
  assert.ok(extensions.length <= 1, 'an extension makes one row');
  assert.equal(said(paying, 'PRO-').length, extensions.length, 'and one line of the exchanges');
  for (const { kept } of of(told, 'extend').filter((one) => one.kept))
    assert.deepEqual(
      [(kept as { reference: string }).reference, (kept as Extension).periods],
      [extensions[0]?.reference, extensions[0]?.periods],
    );

  for (const does of ['submit', 'extend'] as const) checkRefusals(of(told, does));

  if (of(told, 'read').some(({ kept }) => kept))
    assert.ok(
      rows.notifications.of('acc_camille').every((row) => row.readAt),
      'read stays read',
    );

  const links = rows.outbox.of('yanis.belkacem@courriel.example').filter((row) => row.link && !row.subject.includes('changé')).length - 1;
  const asked = line.arrived.get('/api/lumio/v1/password-resets') ?? 0;
  assert.ok(links <= Math.min(3, asked), 'no more links than were asked for, and three at most');
  assert.ok(links >= Math.min(of(told, 'reset').filter(({ kept }) => kept).length, 3), 'who was told of a link was sent one');
  for (const does of ['activate', 'choose'] as const) checkPassword(insurer, does, of(told, does));
}

/** Who means one thing only, however often they press, is never told that it cannot be: at worst, that nothing is known yet. */
function checkRefusals(told: readonly Told[]): void {
  if (new Set(told.map((one) => keyOf(one.of))).size > 1) return;
  for (const { code } of told) assert.ok(code === undefined || ['network', 'request-in-progress'].includes(code), code);
}

/** One use of a link at most, told to one person at most, and to the address that the insurer knows. */
function checkPassword({ sandbox }: Insurer, does: 'activate' | 'choose', told: readonly Told[]): void {
  const { rows } = sandbox.world;
  const account = rows.accounts.get(people[does].id)!;
  const changes = rows.outbox.of(account.email).filter((row) => row.subject.includes('changé')).length;
  const chosen = new Set(told.filter(({ kept }) => kept).map((one) => one.of.choice));
  assert.ok(changes <= 1, 'a link is used once, and its use told once');
  assert.ok(chosen.size <= changes, 'of two who chose, one is told that it is done');
  if (does === 'activate')
    assert.deepEqual([account.state, account.acceptedTermsAt !== undefined], changes ? ['active', true] : ['pending_activation', false]);
}

/** Once the line was good, nothing that was meant is missing; and the password that was told of is the one that opens. */
async function keptInTheEnd({ sandbox }: Insurer, api: InsurerApi, presses: readonly Press[], told: readonly Told[]): Promise<void> {
  const { rows } = sandbox.world;
  const meant = (does: Press['does']) => presses.some((press) => press.does === does);
  assert.equal(rows.cases.get(submitting)!.state, meant('submit') ? 'in_review' : 'to_complete');
  assert.equal(rows.extensions.count(), meant('extend') ? 1 : 0);
  if (meant('read')) assert.ok(rows.notifications.of('acc_camille').every((row) => row.readAt));
  assert.equal(rows.accounts.get('acc_ousmane')!.state, meant('activate') ? 'active' : 'pending_activation');
  for (const does of ['activate', 'choose'] as const) {
    if (!meant(does)) continue;
    const opens: number[] = [];
    for (const [choice, password] of words.entries()) {
      const answer = await api.session.signIn({ identifier: people[does].username, password }).catch((error: { code: string }) => error);
      if ('accountId' in answer) opens.push(choice);
    }
    assert.equal(opens.length, 1, 'one of the passwords opens the account');
    for (const {
      kept,
      of: { choice },
    } of of(told, does))
      if (kept) assert.deepEqual(opens, [choice], 'the one that was told of');
  }
}

/** Two customers signed in on one server, with the same kinds of objects each. */
import type { TestContext } from 'node:test';
import { batisseuse, lumio } from '@avenant/sandbox';
import type { Asker, Told } from './asker.ts';
import { server } from './doors.ts';
import { pdf } from './files.ts';
import type { Asked, Ids } from './route-table.ts';

const hers: Omit<Ids, 'upload' | 'arriving' | 'challenge'> = {
  contract: 'ctr_lumio_libre',
  case: 'cas_2026_1041',
  paying: 'cas_2026_0733',
  requirement: 'req_1041_indemnites',
  document: 'doc_1041_avis',
  attestation: 'att_libre',
  changeRequest: 'chg_libre',
  premium: 'prm_libre',
  draft: 'drf_libre',
  claim: 'cas_claim',
  callback: 'cbk_claim',
  statement: 'bst_libre',
  benefit: 'ben_2026_0733_2026_11_projet',
};

type Running = Awaited<ReturnType<typeof server>>;
type World = Running['sandbox']['world'];

/** The same objects for another customer, each a record of his own. */
function plantFor(world: World, accountId: string): typeof hers {
  const { rows } = world;
  const his = Object.fromEntries(Object.entries(hers).map(([kind, id]) => [kind, `${id}_bis`])) as typeof hers;
  rows.contracts.put({ ...rows.contracts.get(hers.contract)!, id: his.contract, accountId });
  for (const kind of ['case', 'paying'] as const)
    rows.cases.put({ ...rows.cases.get(hers[kind])!, id: his[kind], accountId, contractIds: [his.contract] });
  rows.requirements.put({ ...rows.requirements.get(hers.requirement)!, id: his.requirement, caseId: his.case, accountId });
  rows.documents.put({ ...rows.documents.get(hers.document)!, id: his.document, caseId: his.case, accountId });
  rows.attestations.put({ ...rows.attestations.get(hers.attestation)!, id: his.attestation, contractId: his.contract, accountId });
  rows.changeRequests.put({
    ...rows.changeRequests.get(hers.changeRequest)!,
    id: his.changeRequest,
    contractIds: [his.contract],
    accountId,
  });
  rows.premiums.put({ ...rows.premiums.get(hers.premium)!, id: his.premium, contractIds: [his.contract], accountId });
  rows.claimDrafts.put({ ...rows.claimDrafts.get(hers.draft)!, id: his.draft, contractId: his.contract, accountId });
  rows.cases.put({ ...rows.cases.get(hers.claim)!, id: his.claim, accountId, contractIds: [his.contract] });
  rows.claims.put({ ...rows.claims.get(hers.claim)!, id: his.claim, accountId });
  const call = rows.callbacks.get(hers.callback)!;
  rows.callbacks.put({ ...call, id: his.callback, caseId: his.claim, accountId, askedBy: accountId });
  rows.baseStatements.put({ ...rows.baseStatements.get(hers.statement)!, id: his.statement, contractId: his.contract, accountId });
  rows.benefits.put({ ...rows.benefits.get(hers.benefit)!, id: his.benefit, caseId: his.paying, contractId: his.contract, accountId });
  return his;
}

/** What only comes about by asking: an upload handed over, one on its way, and a challenge. */
async function withMade(asker: Asker, own: typeof hers): Promise<Ids> {
  const target = { caseId: own.case, requirementId: own.requirement };
  const whole = await asker.upload(pdf(900, own.case), target);
  const begun = await asker.announce({ filename: 'b.pdf', bytes: 10, ...target });
  const challenge = await asker.post('/challenges', { purpose: 'signature' });
  return { ...own, upload: whole.body.id, arriving: begun.headers.get('location')!.split('/').at(-1)!, challenge: challenge.body.id };
}

export async function twoCustomers(t: TestContext) {
  const running = await server(t, { desk: true, seeds: [{ ...lumio, questionnaires: batisseuse.questionnaires! }] });
  const { rows } = running.sandbox.world;
  // Lumio has none of these: one of each is put there, so that whose it is can be told apart.
  const sample = batisseuse.attestations!.find(({ id }) => id === 'att_chantier_cedres')!;
  const kept = { version: 1, createdAt: '2026-11-20T08:00:00Z', updatedAt: '2026-11-20T08:00:00Z' };
  rows.attestations.put({ ...sample, ...kept, id: hers.attestation, accountId: 'acc_camille', contractId: hers.contract });
  const change = batisseuse.changeRequests![0]!;
  rows.changeRequests.put({ ...kept, ...change, id: hers.changeRequest, accountId: 'acc_camille', contractIds: [hers.contract] });
  const owed = batisseuse.premiums!.find(({ id }) => id === 'prm_bat_2026_t4')!;
  rows.premiums.put({ ...owed, ...kept, id: hers.premium, accountId: 'acc_camille', contractIds: [hers.contract] });
  running.sandbox.world.rows.claimDrafts.put({
    ...kept,
    id: hers.draft,
    accountId: 'acc_camille',
    contractId: hers.contract,
    definitionId: 'qst_construction',
    definitionVersion: 3,
    state: 'draft',
    answers: {},
    stepId: 'stakes',
    authorName: 'Somebody',
    expiresAt: Date.parse('2026-12-06T08:00:00Z'),
  });
  const like = batisseuse.cases[0]!;
  rows.cases.put({ ...like, ...kept, id: hers.claim, accountId: 'acc_camille', contractIds: [hers.contract] });
  rows.claims.put({ ...batisseuse.claims!.find(({ id }) => id === like.id)!, id: hers.claim, accountId: 'acc_camille' });
  const call = { ...batisseuse.callbacks![0]!, ...kept, id: hers.callback, caseId: hers.claim };
  rows.callbacks.put({ ...call, accountId: 'acc_camille', askedBy: 'acc_camille' });
  const { pieces: _, ...statement } = batisseuse.baseStatements!.find(({ id }) => id === 'bst_decennale_2026')!;
  rows.baseStatements.put({ ...statement, ...kept, id: hers.statement, accountId: 'acc_camille', contractId: hers.contract });
  const camille = running.asker();
  const yanis = running.asker();
  await camille.signIn();
  await yanis.signIn('28000454');
  const his = await withMade(yanis, plantFor(running.sandbox.world, 'acc_yanis'));
  return { ...running, camille, yanis, his, hers: await withMade(camille, hers) };
}

/** Asks as written in the table; the stream is listened to no longer than until it answers. */
export async function ask(who: Asker, row: Asked, ids: Ids, headers: Record<string, string> = {}): Promise<Told> {
  const { path, body, headers: own } = row.ask(ids);
  if (row.name !== 'stream') return who.ask(row.method, path, body, { ...own, ...headers });
  const response = await who.raw(row.method, path, { ...own, ...headers });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const told = { status: response.status, headers: response.headers, body: isStream ? {} : JSON.parse(await response.text()) };
  if (isStream) await response.body!.cancel();
  return told;
}

/** All that an answer gives away, but for when it was given and what was asked. */
export const givenAway = ({ status, headers, body }: Told) => ({
  status,
  headers: [...headers].filter(([name]) => !['date', 'x-server-time', 'x-request-id'].includes(name)),
  body: typeof body === 'object' && body !== null && 'instance' in body ? { ...body, instance: '', requestId: '' } : body,
});
/** Everything that is written down, but for who is there. */
export const written = ({ sandbox }: Pick<Running, 'sandbox'>) =>
  JSON.stringify(Object.entries(sandbox.world.rows).flatMap(([name, rows]) => (name === 'sessions' ? [] : [[name, rows.all()]])));
export const never = (id: string) => id.replace(/...$/, 'zzz');

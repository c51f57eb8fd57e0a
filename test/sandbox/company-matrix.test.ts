// F37 for who acts for companies: role × route × object, with what each may do written down here and nowhere taken from the product.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batisseuse, lumio } from '@avenant/sandbox';
import type { Asker, Told } from './asker.ts';
import { company, mail } from './company-people.ts';
import { companyRoutes, type CompanyIds } from './company-route-table.ts';
import { everyRoute, type Ids } from './route-table.ts';
import { never, written } from './two-customers.ts';

type Ours = Awaited<ReturnType<typeof company>>;
/** Who, in which company, what they may, and on which contracts; nothing where they may not enter. */
interface Role {
  name: string;
  in: string;
  may: readonly string[];
  contracts?: readonly string[];
}
const reading = ['contract', 'document', 'claim', 'access'];
const all = [...reading, 'write', 'issue', 'declare', 'premium', 'report', 'company'];
const roles: readonly Role[] = [
  { name: 'nadia.ferrand', in: 'org_ferrand', may: [...all, 'manage'] },
  { name: 'luc.ferrand', in: 'org_toitures', may: all },
  { name: 'nadia.ferrand', in: 'org_tuileries', may: reading },
  { name: 'ines.bakri', in: 'org_ferrand', may: [...reading, 'declare'] },
  { name: 'karim.sow', in: 'org_ferrand', may: [...reading, 'write', 'premium', 'report'], contracts: ['ctr_bat_flotte'] },
  { name: 'cabinet.oria', in: 'org_ferrand', may: ['contract', 'document'], contracts: ['ctr_bat_decennale', 'ctr_bat_rcpro'] },
  { name: 'karim.sow', in: 'org_toitures', may: [] },
  { name: 'paul.rey', in: 'org_ferrand', may: [] },
  { name: 'ines.bakri', in: 'org_tuileries', may: [] },
];
/** What each person may about accesses, company by company; where there is nothing, nobody is there for them. */
const stands: Record<string, Record<string, readonly string[]>> = {
  org_ferrand: {
    'nadia.ferrand': ['access', 'manage', 'company'],
    'luc.ferrand': ['access', 'manage', 'company'],
    'ines.bakri': ['access'],
    'karim.sow': ['access'],
    'cabinet.oria': [],
  },
  org_toitures: { 'nadia.ferrand': ['access', 'manage', 'company'], 'luc.ferrand': ['access', 'company'] },
  org_tuileries: { 'nadia.ferrand': ['access'], 'luc.ferrand': ['access', 'manage', 'company'] },
};
/** What a route about a company's things takes, by its name. */
const takes: readonly (readonly [RegExp, string])[] = [
  [/^(cases\.(submit|extend)|claims\.answerOffer|uploads\.|tus\.)/, 'write'],
  [/^(contracts\.|tasks\.|baseStatements\.(list|get))/, 'contract'],
  [/^baseStatements\./, 'declare'],
  [/^claimDrafts\./, 'report'],
  [/^attestations\.request/, 'issue'],
  [/^attestations\.(list|get)/, 'document'],
  [/^profiles\.withdraw/, 'company'],
  [/^profiles\./, 'contract'],
  [/^premiums\./, 'premium'],
  [/^(cases\.|claims\.|callbacks\.|benefits\.)/, 'claim'],
  [/^documents\./, 'document'],
];
/** Files are given to a claim, with a base statement or with a declaration. */
const givesFiles = /^(cases\.submit|uploads\.|tus\.)/;
const neededBy = (name: string) => takes.find(([pattern]) => pattern.test(name))?.[1];

/** Everybody who is in a company sees its coordinates; who manages its people, or would if the insurer let them, changes them. */
const permits = (permission: string, may: readonly string[]) =>
  permission === 'contract.read' || may.includes(permission === 'company.write' ? 'company' : 'access');

const contracts = ['ctr_bat_decennale', 'ctr_bat_flotte', 'ctr_bat_toitures', 'ctr_bat_tuileries'] as const;
const holders: Record<string, string> = { ctr_bat_toitures: 'org_toitures', ctr_bat_tuileries: 'org_tuileries' };
const holderOf = (contract: string) => holders[contract] ?? 'org_ferrand';

/** A case, a paying case, a requirement, files and a benefit for a contract, each bearing its name. */
function plantFor({ world }: Ours, contract: string): Ids {
  const { rows } = world;
  const [accountId, at] = [holderOf(contract), world.instant()];
  const kept = { version: 1, createdAt: at, updatedAt: at, accountId };
  const id = (kind: string) => `${kind}_${contract}`;
  const title = `Secret de ${contract}`;
  for (const [kind, like] of [
    ['case', 'cas_2026_1041'],
    ['paying', 'cas_2026_0733'],
  ] as const)
    rows.cases.put({ ...lumio.cases.find((one) => one.id === like)!, ...kept, id: id(kind), title, contractIds: [contract] });
  const { documentIds: _, ...requirement } = lumio.requirements.find((one) => one.id === 'req_1041_indemnites')!;
  const rules = { accept: ['application/pdf'], minFiles: 1, maxFiles: 5, maxBytesPerFile: 1000, files: [] };
  rows.requirements.put({ ...rules, ...requirement, ...kept, id: id('requirement'), caseId: id('case'), label: title });
  const file = { filename: `${title}.pdf`, bytes: 10 };
  const owner = { direction: 'outbound', caseId: id('case'), state: 'available', mime: 'application/pdf', sha256: 'ab' } as const;
  rows.documents.put({ ...kept, ...owner, ...file, id: id('document'), type: 'other', title, fileId: id('document') });
  const upload = { ...file, accountId, caseId: id('case'), requirementId: id('requirement'), filetype: 'application/pdf' };
  const times = { createdAt: world.now(), expiresAt: world.now() + 3_600_000, state: 'receiving' as const };
  for (const kind of ['upload', 'arriving']) rows.uploads.put({ ...upload, ...times, id: id(kind) });
  rows.benefits.put({ ...lumio.benefits[0]!, ...kept, id: id('benefit'), caseId: id('paying'), contractId: contract, label: title });
  const worksite = { name: title, address: title, openingDate: '2026-12-01', cost: { amount: '1.00', currency: 'EUR' } };
  const paper = { kind: 'nominative_worksite', state: 'generating', period: { start: '2026-01-01', end: '2026-12-31' } } as const;
  rows.attestations.put({ ...kept, ...paper, id: id('attestation'), contractId: contract, number: title, activities: [], worksite });
  const call = batisseuse.premiums!.find((one) => one.id === 'prm_bat_2026_t4')!;
  rows.premiums.put({ ...call, ...kept, id: id('premium'), contractIds: [contract], number: title });
  const draft = { definitionId: 'qst_construction', definitionVersion: 3, state: 'draft', answers: {}, stepId: 'stakes' } as const;
  const until = { expiresAt: world.now() + 3_600_000, authorName: title };
  rows.claimDrafts.put({ ...kept, ...draft, ...until, id: id('draft'), contractId: contract });
  const claim = batisseuse.claims!.find(({ phase }) => phase === 'expert_assigned')!;
  const ofClaim = batisseuse.cases.find((one) => one.id === claim.id)!;
  rows.cases.put({ ...ofClaim, ...kept, id: id('claim'), title, contractIds: [contract] });
  rows.claims.put({ ...claim, accountId, id: id('claim'), place: title });
  const asked = { ...batisseuse.callbacks![0]!, ...kept, id: id('callback'), caseId: id('claim'), topic: title };
  rows.callbacks.put(asked);
  const change = batisseuse.changeRequests![0]!;
  rows.changeRequests.put({ ...change, ...kept, id: id('changeRequest'), contractIds: [contract], reason: title });
  const made = [
    'attestation',
    'changeRequest',
    'premium',
    'claim',
    'callback',
    'case',
    'paying',
    'requirement',
    'document',
    'upload',
    'arriving',
    'benefit',
    'challenge',
    'statement',
    'draft',
  ];
  const { pieces: __, ...statement } = batisseuse.baseStatements!.find((one) => one.id === 'bst_decennale_2026')!;
  rows.baseStatements.put({ ...statement, ...kept, id: id('statement'), contractId: contract, reference: title });
  return { ...Object.fromEntries(made.map((kind) => [kind, id(kind)])), contract } as unknown as Ids;
}

const refusal = ({ status, body }: Told, method: string) => [status, method === 'HEAD' ? '' : (body.reasonCode ?? body.code)];
/** Reading changes nothing; what changes something is asked only where it must be refused. */
const isReading = (method: string) => method === 'GET' || method === 'HEAD';

async function eachRole(ours: Ours, work: (role: Role, asker: Asker) => Promise<void>): Promise<void> {
  for (const role of roles) await work(role, await ours.as(role.name, role.in));
}

test('F37: a company’s things: every role on every route with every contract’s objects: answered where allowed, and nowhere else', async (t) => {
  const ours = await company(t);
  const objects = Object.fromEntries(contracts.map((contract) => [contract, plantFor(ours, contract)]));
  const before = written(ours);
  let [allowed, refused] = [0, 0];
  await eachRole(ours, async (role, asker) => {
    const isTheirs = (contract: string) => holderOf(contract) === role.in && (!role.contracts || role.contracts.includes(contract));
    for (const row of everyRoute) {
      const needed = neededBy(row.name);
      if (needed === undefined) continue;
      // The papers are those of claims: without these, they are not there.
      const isShown = !row.name.startsWith('documents.') || role.may.includes('claim');
      const isSeen = (contract: string) => isShown && isTheirs(contract);
      for (const contract of contracts) {
        const what = `${role.name} in ${role.in}, ${row.name}, ${contract}`;
        const may = role.may.includes(needed);
        const expected = may && (isSeen(contract) || row.lists || !row.names);
        if (expected && !isReading(row.method)) continue;
        const { path, body, headers } = row.ask(objects[contract]!);
        const told = await asker.ask(row.method, path, body, headers ?? {});
        const answer = JSON.stringify(told.body);
        for (const other of contracts) if (!(may && isSeen(other))) assert.doesNotMatch(answer, new RegExp(`Secret de ${other}`), what);
        if (expected) {
          allowed += 1;
          assert.equal(told.status, 200, `${what}: ${answer}`);
          continue;
        }
        refused += 1;
        // Who may give files elsewhere is told what they lack where they see the thing, and that there is none where they do not.
        const unseen =
          may || (givesFiles.test(row.name) && !isSeen(contract) && ['declare', 'report'].some((one) => role.may.includes(one)));
        const reason = role.may.length === 0 ? [403, 'not_a_member'] : unseen ? [404, 'not-found'] : [403, undefined];
        const found = refusal(told, row.method);
        assert.deepEqual(
          row.method === 'HEAD' || reason[1] === undefined ? found[0] : found,
          row.method === 'HEAD' || reason[1] === undefined ? reason[0] : reason,
          what,
        );
        if (may) {
          const none = row.ask(Object.fromEntries(Object.entries(objects[contract]!).map(([kind, id]) => [kind, never(id)])) as Ids);
          const never_ = await asker.ask(row.method, none.path, none.body, none.headers ?? {});
          assert.deepEqual(refusal(never_, row.method), found, `${what}: as absent as what never was`);
        }
      }
    }
  });
  assert.equal(written(ours), before, 'nothing was written');
  assert.ok(allowed > 60 && refused > 400, `${allowed} answered, ${refused} refused`);
});

test('F37: accesses: every role on every route with every company’s accesses: done where allowed, and nowhere else', async (t) => {
  const ours = await company(t);
  const members = ours.world.rows.memberships.all();
  const before = written(ours);
  let [allowed, refused] = [0, 0];
  await eachRole(ours, async (role, asker) => {
    const account = ours.world.rows.accounts.all().find(({ email }) => email === mail(role.name))!;
    for (const row of companyRoutes)
      for (const target of row.names?.includes('membership')
        ? members
        : [members[0]!, ...members.filter(({ role: one }) => one === 'admin')]) {
        const what = `${role.name}, ${row.name}, ${target.id}`;
        const may = stands[target.organisationId]?.[role.name];
        const isSelf = target.accountId === account.id;
        const ids: CompanyIds = { organisation: target.organisationId, membership: target.id, contract: '', case: '', document: '' };
        const free = row.manages === undefined && row.permission === undefined;
        const isNamed = row.names !== undefined;
        const able =
          !isNamed ||
          (may !== undefined &&
            (row.manages
              ? may.includes('manage') && target.managedBy === 'admin' && !isSelf
              : row.permission
                ? permits(row.permission, may) || (isSelf && row.name === 'memberships.get')
                : isSelf || !row.names!.includes('membership')));
        if (able && !isReading(row.method)) continue;
        if (row.manages && row.names!.includes('organisation') && may?.includes('manage')) continue;
        const { path, body, headers } = row.ask(ids, '"0"');
        const told = await asker.ask(row.method, path, body, headers ?? {});
        if (able) {
          allowed += 1;
          assert.equal(told.status, 200, `${what}: ${JSON.stringify(told.body)}`);
        } else {
          refused += 1;
          const expected = may === undefined ? [404] : free || row.manages ? [403, 409] : [403];
          assert.ok(expected.includes(told.status), `${what}: ${told.status} ${JSON.stringify(told.body)}`);
        }
      }
  });
  assert.equal(written(ours), before, 'nothing was written');
  assert.ok(allowed > 60 && refused > 300, `${allowed} answered, ${refused} refused`);
});

test('F37: nobody signed in: no question about companies is answered, and alike for what is there and what never was', async (t) => {
  const ours = await company(t);
  const before = written(ours);
  for (const row of companyRoutes)
    for (const suffix of ['', 'zzz']) {
      const ids = { organisation: `org_ferrand${suffix}`, membership: `mbr_ferrand_ines${suffix}`, contract: '', case: '', document: '' };
      const { path, body, headers } = row.ask(ids, '"1"');
      const told = await ours.asker('batisseuse').ask(row.method, path, body, headers ?? {});
      assert.deepEqual([told.status, told.body.code], [401, 'unauthenticated'], row.name);
    }
  assert.equal(written(ours), before);
});

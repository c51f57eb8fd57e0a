/** The conformance suite itself: it passes where it should, and each broken promise makes it fail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InsurerApi } from '@avenant/api';
import { createHttpClient } from '@avenant/client';
import { batisseuse, lumio } from '@avenant/sandbox';
import { describeInsurerApi } from '@avenant/sandbox/conformance.js';
import { password } from './asker.ts';
import { companyPassword, mail } from './company-people.ts';
import { page } from './doors.ts';

const people: Record<string, { identifier: string; password: string }> = {
  lumio: { identifier: '28000451', password },
  batisseuse: { identifier: mail('nadia.ferrand'), password: companyPassword },
};

type Sabotage = (api: InsurerApi) => Partial<{ [R in keyof InsurerApi]: object }>;

/** Runs the suite, or those of its tests that bear such a name, over a sabotaged client; answers the names of the tests that failed. */
async function failures(sabotage: Sabotage, named = /./, seed = lumio): Promise<string[]> {
  const tests: [string, () => Promise<void>][] = [];
  const make = () => {
    const { sandbox } = page({ seed });
    const fetch = ((input: RequestInfo | URL, init?: RequestInit) => sandbox.fetch(new Request(input, init))) as typeof globalThis.fetch;
    const api = createHttpClient({ baseUrl: `http://page.test/api/${seed.config.id}/v1`, fetch });
    const broken: Record<string, object | undefined> = sabotage(api);
    const whole = Object.fromEntries(
      Object.entries(api).map(([name, group]) => [
        name,
        typeof group === 'function' ? group : Object.assign(Object.create(group), broken[name]),
      ]),
    );
    return { api: { ...whole, now: () => api.now() } as InsurerApi, credentials: people[seed.config.id]! };
  };
  describeInsurerApi(make, { describe: (_, suite) => suite(), it: (name, run) => named.test(name) && tests.push([name, run]) });
  assert.ok(tests.length > 0);
  const failed = await Promise.all(
    tests.map(([name, run]) =>
      run().then(
        () => [],
        () => [name],
      ),
    ),
  );
  return failed.flat();
}

test('the suite passes over our client and the sandbox', async () => {
  assert.deepEqual(await failures(() => ({})), []);
});

const sabotages: [promise: string, sabotage: Sabotage, caughtBy: RegExp][] = [
  [
    'refuses a wrong password',
    (api) => ({
      session: { signIn: (input: { identifier: string }) => api.session.signIn({ ...input, identifier: '28000451', password }) },
    }),
    /wrong password/,
  ],
  ['forgets the session on signing out', () => ({ session: { signOut: async () => {} } }), /signing out/],
  [
    'throws errors with a code',
    (api) => ({ cases: { get: () => api.cases.get({ caseId: 'none' }).catch(() => Promise.reject(new Error('404'))) } }),
    /cases\.get/,
  ],
  ['says what is not found', (api) => ({ contracts: { get: async () => (await api.contracts.list({})).items[0] } }), /contracts\.get/],
  [
    'keeps to the length of a page',
    (api) => ({ cases: { list: (query: object, options: object) => api.cases.list({ ...query, limit: 100 }, options) } }),
    /in pages/,
  ],
  [
    'keeps to a filter',
    (api) => ({ cases: { list: ({ limit }: { limit?: number }, options: object) => api.cases.list({ limit }, options) } }),
    /in pages|asked for/,
  ],
  ['passes the reason of an abort on', (api) => ({ contracts: { list: (query: object) => api.contracts.list(query) } }), /stops when told/],
  ['tells the decision of a case', () => ({ cases: { decisions: async () => ({ items: [] }) } }), /decision of every case/],
  [
    'keeps benefits to their case',
    (api) => ({ benefits: { list: ({ limit }: { limit?: number }) => api.benefits.list({ limit }) } }),
    /keeps to its case/,
  ],
  [
    'names tasks that lead somewhere',
    (api) => ({
      tasks: {
        list: async () => {
          const { items } = await api.tasks.list({});
          return { items: items.map((one) => ({ ...one, target: { ...one.target, id: 'none' } })) };
        },
      },
    }),
    /to be done/,
  ],
  ['marks notifications as read', () => ({ notifications: { readAll: async () => {} } }), /until all is read/],
  ['keeps what is to be done to who has signed in', () => ({ tasks: { list: async () => ({ items: [] }) } }), /whom to turn to/],
  [
    'keeps an intent’s key',
    (api) => ({ cases: { submit: (input: never) => api.cases.submit(input, { idempotencyKey: crypto.randomUUID() }) } }),
    /hands it in once/,
  ],
  [
    'sends the file’s own bytes',
    (api) => ({
      uploads: {
        send: ({ uploadId, file }: { uploadId: string; file: Blob }, options: object) =>
          api.uploads.send({ uploadId, file: new Blob([file.slice(0, -1), '!']) }, options),
      },
    }),
    /byte for byte/,
  ],
  [
    'forgives a second discard',
    (api) => ({
      uploads: { discard: async (input: { uploadId: string }) => (await api.uploads.receipt(input), api.uploads.discard(input)) },
    }),
    /given up/,
  ],
  ['stops sending', (api) => ({ uploads: { send: (input: never) => api.uploads.send(input) } }), /stops sending/],
];
for (const [promise, sabotage, caughtBy] of sabotages)
  test(`the suite catches an adapter that breaks its promise: ${promise}`, async () => {
    assert.notDeepEqual(await failures(sabotage, caughtBy), []);
  });

const ofCompanies = /compan|accesses/;
test('the suite of companies passes over an insurer of companies', async () => {
  assert.deepEqual(await failures(() => ({}), ofCompanies, batisseuse), []);
});
const companySabotages: [promise: string, sabotage: Sabotage][] = [
  [
    'enters the company that is named',
    (api) => ({ organisations: { enter: () => api.organisations.enter({ organisationId: 'org_toitures' }) } }),
  ],
  ['keeps contracts to their company', (api) => ({ contracts: { get: async () => (await api.contracts.list({})).items[0] } })],
  [
    'changes only what was read',
    (api) => ({
      memberships: {
        suspend: async ({ membershipId }: { membershipId: string }) => api.memberships.suspend(await read(api, membershipId)),
      },
    }),
  ],
  [
    'tells which company is the current one',
    (api) => ({
      organisations: {
        list: async () => ({ items: (await api.organisations.list({})).items.map((one) => ({ ...one, isCurrent: true })) }),
      },
    }),
  ],
];
const read = async (api: InsurerApi, membershipId: string) => ({ membershipId, etag: (await api.memberships.get({ membershipId })).etag });
for (const [promise, sabotage] of companySabotages)
  test(`the suite catches an insurer of companies that breaks its promise: ${promise}`, async () => {
    assert.notDeepEqual(await failures(sabotage, ofCompanies, batisseuse), []);
  });

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decorate, eachVerb, further, resources, routes, type AnyCall, type InsurerApi, type Route } from '@avenant/api';
import { further as furtherRoutes } from '@avenant/api/further.js';
import { openapi } from '@avenant/api/openapi.js';
import { routeErrors } from '@avenant/api/route-errors.js';

const verbs = Object.entries(routes).flatMap(([resource, operations]) =>
  Object.entries(operations as Record<string, Route>).map(([operation, route]) => [`${resource}.${operation}`, route] as const),
);
const echo = (now = new Date(0)) =>
  eachVerb<InsurerApi>(
    ({ name }): AnyCall =>
      async (input) => ({ name, input }),
    () => now,
  );

describe('the port', () => {
  it('has every question of the route table, the bytes of uploads, and the time', async () => {
    const api = echo(new Date(5)) as unknown as Record<string, Record<string, AnyCall>> & { now(): Date };
    for (const [name] of verbs) {
      const [resource, operation] = name.split('.') as [string, string];
      assert.deepEqual(await api[resource]![operation]!({ a: 1 }), { name, input: { a: 1 } });
    }
    for (const verb of ['create', 'send', 'discard']) assert.equal(typeof api['uploads']![verb], 'function');
    assert.equal(api.now().getTime(), 5);
  });

  it('names each question of the route table, and fetches how it is asked', async () => {
    const late = further.split(' ');
    const asked = resources.filter(([, , load]) => load);
    const named = asked.flatMap(([resource, own]) => own.split(' ').map((operation) => `${resource}.${operation}`));
    assert.deepEqual(named.toSorted(), verbs.flatMap(([name]) => (late.includes(name.split('.')[0]!) ? [] : [name])).toSorted());
    for (const [resource, , load] of asked)
      assert.equal(((await load!()) as unknown as typeof routes)[resource as keyof typeof routes], routes[resource as keyof typeof routes]);
    assert.deepEqual(Object.keys(furtherRoutes), late);
    const { events, ...ofRoutes } = furtherRoutes;
    assert.deepEqual(await events(), { events: {} }, 'events come by no route');
    for (const [resource, load] of Object.entries(ofRoutes))
      assert.equal(((await load()) as unknown as typeof routes)[resource as keyof typeof routes], routes[resource as keyof typeof routes]);
  });

  it('makes the verbs of a seldom asked resource when they are called: the same each time, and no promise', async () => {
    const api = echo();
    assert.equal(api.memberships.list, api.memberships.list);
    assert.equal(await Promise.resolve(api.memberships), api.memberships);
    assert.deepEqual(await Object.assign(Object.create(api.tasks) as typeof api.tasks, { more: 1 }).list({}), {
      name: 'tasks.list',
      input: {},
    });
  });

  it('answers without a session only what leads to one, or what the insurer tells anybody', () => {
    // kit/session-gate.ts knows them by these names.
    for (const [name, { open }] of verbs)
      if (open) assert.match(name, /^(session|tenant|access|contacts|help)\.|^challenges\.(verifySignIn|resend)$|^attestations\.check$/);
  });

  it('is decorated verb by verb, each called on its own object', async () => {
    class Adapter {
      said = 'here';
      async get(this: Adapter) {
        return this.said;
      }
    }
    const own = { ...echo(), contracts: new Adapter() } as unknown as InsurerApi;
    const seen: string[] = [];
    const wrapped = decorate<InsurerApi>(
      own,
      (call, { name }) =>
        (input, options) => (seen.push(name), call(input, options)),
    );
    assert.equal(await wrapped.contracts.get({ contractId: 'ctr_1' }), 'here');
    assert.deepEqual(seen, ['contracts.get']);
  });

  it('asks for an idempotency key where a record is made, and only there', () => {
    assert.deepEqual(
      verbs.filter(([, { creates }]) => creates).map(([name]) => name),
      [
        'access.choosePassword',
        'cases.submit',
        'cases.extend',
        'memberships.invite',
        'attestations.request',
        'claimDrafts.create',
        'claimDrafts.submit',
        'claims.answerOffer',
        'callbacks.request',
      ],
    );
  });

  it('names in its list of errors only questions that exist', () => {
    const names = new Set<string>(verbs.map(([name]) => name));
    for (const name of Object.keys(routeErrors)) assert.ok(names.has(name), name);
  });
});

describe('the OpenAPI document', () => {
  it('describes every question, with a schema for what is sent and what is answered', async () => {
    const document = (await openapi()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
      components: { schemas: object };
    };
    assert.match(document.openapi, /^3\.1\./);
    for (const [name, { method, path }] of verbs) assert.equal(document.paths[path]?.[method.toLowerCase()]?.operationId, name);
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) assert.ok(name! in document.components.schemas, name);
  });

  it('tells an enumeration’s values without closing it', async () => {
    const { components } = (await openapi()) as {
      components: { schemas: Record<string, { examples?: string[]; enum?: string[]; type?: string }> };
    };
    const { CaseState } = components.schemas;
    assert.equal(CaseState?.type, 'string');
    assert.ok(CaseState?.examples?.includes('to_complete'));
    assert.equal(CaseState?.enum, undefined);
  });
});

/** The OpenAPI 3.1 document of the routes; run by `npm run manifest`, never shipped to a page. */
import { errorCodes } from './error-codes.js';
import { AvenantError } from './errors.js';
import { linkPaths } from './openapi.links.js';
import { streamPaths } from './openapi.stream.js';
import { tusPaths } from './openapi.tus.js';
import type { Route } from './route.js';
import { routeErrors } from './route-errors.js';
import { routes } from './routes.js';
import { facts, registry, toJSONSchema } from './zod.js';

const modules = {
  access: () => import('./resources/access.schema.js'),
  attestations: () => import('./resources/attestations.schema.js'),
  'base-statements': () => import('./resources/base-statements.schema.js'),
  benefits: () => import('./resources/benefits.schema.js'),
  callbacks: () => import('./resources/callbacks.schema.js'),
  cases: () => import('./resources/cases.schema.js'),
  claimDrafts: () => import('./resources/claim-drafts.schema.js'),
  claims: () => import('./resources/claims.schema.js'),
  completeness: () => import('./resources/completeness.schema.js'),
  contacts: () => import('./resources/contacts.schema.js'),
  contracts: () => import('./resources/contracts.schema.js'),
  decisions: () => import('./resources/decisions.schema.js'),
  documents: () => import('./resources/documents.schema.js'),
  exchanges: () => import('./resources/exchanges.schema.js'),
  extensions: () => import('./resources/extensions.schema.js'),
  help: () => import('./resources/help.schema.js'),
  memberships: () => import('./resources/memberships.schema.js'),
  'next-step': () => import('./resources/next-step.schema.js'),
  notifications: () => import('./resources/notifications.schema.js'),
  organisations: () => import('./resources/organisations.schema.js'),
  notificationPreferences: () => import('./resources/notification-preferences.schema.js'),
  profiles: () => import('./resources/profiles.schema.js'),
  premiums: () => import('./resources/premiums.schema.js'),
  questionnaire: () => import('./resources/questionnaire.schema.js'),
  requirements: () => import('./resources/requirements.schema.js'),
  risks: () => import('./resources/risks.schema.js'),
  session: () => import('./resources/session.schema.js'),
  submissions: () => import('./resources/submissions.schema.js'),
  tasks: () => import('./resources/tasks.schema.js'),
  tenant: () => import('./resources/tenant.schema.js'),
  uploads: () => import('./resources/uploads.schema.js'),
};

type JsonSchema = Record<string, unknown>;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const Problem: JsonSchema = {
  type: 'object',
  description: 'RFC 9457 problem. `code` is what programs read; `detail` is a sentence for people, without personal data.',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string', examples: errorCodes },
    requestId: { type: 'string' },
    retryable: { type: 'boolean' },
    reasonCode: { type: 'string' },
    contactId: { type: 'string' },
    adminNames: { type: 'array', items: { type: 'string' } },
    until: { type: 'string', format: 'date-time' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, params: { type: 'object' } },
      },
    },
  },
};

/** Every exported schema, under the name that it is exported by. */
async function components(): Promise<{ schemas: Record<string, JsonSchema>; nameOf: Map<unknown, string> }> {
  const names = registry<{ id: string }>();
  const nameOf = new Map<unknown, string>();
  for (const load of Object.values(modules))
    for (const [name, schema] of Object.entries(await load()))
      if (!nameOf.has(schema)) {
        nameOf.set(schema, name);
        names.add(schema, { id: name });
      }
  const { schemas } = toJSONSchema(names, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, facts.get(zodSchema));
    },
  });
  for (const schema of Object.values(schemas)) {
    delete schema.$schema;
    delete schema.$id;
    delete (schema as JsonSchema)['id'];
  }
  return { schemas: schemas as Record<string, JsonSchema>, nameOf };
}

function parameters(route: Route, query?: JsonSchema) {
  const path = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const own = Object.entries((query?.['properties'] ?? {}) as Record<string, JsonSchema>).map(([name, schema]) => ({
    name,
    in: 'query',
    schema,
  }));
  const key = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } };
  const seen = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };
  return [...path, ...own, ...(route.creates ? [key] : []), ...(route.guard ? [seen] : [])];
}

async function operation(id: string, resource: string, route: Route, nameOf: Map<unknown, string>, schemas: Record<string, JsonSchema>) {
  const nameFor = async (lazy: Route['input']) => {
    if (!lazy) return undefined;
    const name = nameOf.get(await lazy());
    if (!name) throw new AvenantError('unknown', `${id}: a schema of this route is not exported`);
    return name;
  };
  const input = await nameFor(route.input);
  const answer = await nameFor(route.answer);
  const problem = { description: 'Problem', content: { 'application/problem+json': { schema: ref('Problem') } } };
  return {
    operationId: id,
    tags: [resource],
    ...(route.open ? { security: [] } : {}),
    parameters: parameters(route, route.method === 'GET' && input ? schemas[input] : undefined),
    ...(input && route.method !== 'GET'
      ? { requestBody: { required: true, content: { 'application/json': { schema: ref(input) } } } }
      : {}),
    responses: {
      ...(answer
        ? {
            [route.creates || id === 'session.signIn' ? '201' : '200']: {
              description: 'Done',
              content: { 'application/json': { schema: ref(answer) } },
            },
          }
        : { '204': { description: 'Done' } }),
      default: { ...problem, description: `Problem${routeErrors[id] ? `; besides the usual codes: ${routeErrors[id].join(', ')}` : ''}` },
    },
  };
}

/** Builds the document: OpenAPI 3.1, schemas as JSON Schema 2020-12. */
export async function openapi(): Promise<JsonSchema> {
  const { schemas, nameOf } = await components();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [resource, operations] of Object.entries(routes))
    for (const [name, route] of Object.entries(operations as Record<string, Route>)) {
      const entry = (paths[route.path] ??= {});
      entry[route.method.toLowerCase()] = await operation(`${resource}.${name}`, resource, route, nameOf, schemas);
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Avenant: what an insurer answers',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Unknown fields are ignored and enumerations may grow. A GET answers an ETag; a POST that makes a record takes an Idempotency-Key ' +
        '(UUID, kept 24 h: 400 without, 409 while the first runs, 422 with another body). Lists are cursor pages. Every answer carries ' +
        'X-Server-Time and X-Request-Id. Who acts for companies names one with every question, in X-Organisation-Id; answers name theirs.',
    },
    servers: [{ url: '/api/lumio/v1', description: 'Sandbox insurer « Lumio Crédit »' }],
    security: [{ cookie: [] }, { bearer: [] }],
    paths: { ...paths, ...tusPaths, ...linkPaths, ...streamPaths },
    components: {
      schemas: { ...schemas, Problem },
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: '__Host-avenant-{tenant}' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

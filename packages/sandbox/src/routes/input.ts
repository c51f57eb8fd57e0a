import type { Route } from '@avenant/api';
import { Refusal } from '../world/refusal.js';
import type { Context } from './context.js';

const longest = 100_000;

/** A JSON pointer (RFC 6901) as a URI fragment. */
const pointer = (path: readonly PropertyKey[]) =>
  `#${path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')}`;

/** The body's text, of an application/json body of at most 100,000 characters. */
export async function bodyText(c: Context): Promise<string> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Refusal('unsupported-media-type', { reasonCode: 'not_json' });
  if (Number(c.req.header('content-length') ?? 0) > longest) throw new Refusal('payload-too-large');
  const text = await c.req.text();
  if (text.length > longest) throw new Refusal('payload-too-large');
  return text;
}

async function given(c: Context, route: Route): Promise<unknown> {
  if (route.method === 'GET') {
    const query: Record<string, unknown> = c.req.query();
    return 'limit' in query ? { ...query, limit: Number(query['limit']) } : query;
  }
  const text = await bodyText(c);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('bad-request', { reasonCode: 'not_json' });
  }
}

/** A rule of the api's own says its code beside. */
const codeOf = (issue: { code: string; params?: Record<string, unknown> }) => String(issue.params?.['code'] ?? issue.code);

/** Path parameters, and the query or body as the route's own schema sees it: one of the two doors of validation. */
export async function inputOf<T>(c: Context, route: Route): Promise<T> {
  // Who changes what is there says which version of it they have read.
  const etag = route.guard && c.req.header('if-match');
  if (route.guard && etag === undefined) throw new Refusal('precondition-required');
  const named = { ...c.req.param(), ...(etag !== undefined && { etag }) };
  if (!route.input) return named as T;
  const schema = await route.input();
  const parsed = schema.safeParse(await given(c, route));
  if (!parsed.success)
    throw new Refusal('validation-failed', {
      errors: parsed.error.issues.map((issue) => ({ pointer: pointer(issue.path), code: codeOf(issue) })),
    });
  return { ...(parsed.data as object), ...named } as T;
}

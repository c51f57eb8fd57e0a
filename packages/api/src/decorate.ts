import type { InsurerApi } from './port.js';
import type { CallOptions, Route } from './route.js';
import { routes } from './routes.js';

/** Any verb of the port, its types forgotten. */
export type AnyCall = (input: Record<string, unknown>, options?: CallOptions) => Promise<unknown>;
/** Where a verb stands in the port; `route` is absent for the bytes' side of uploads. */
export interface Verb {
  readonly name: string;
  readonly route?: Route | undefined;
}

type Group = Record<string, AnyCall>;
const byteVerbs = ['create', 'send', 'discard'] as const;

/** Builds a port, verb by verb. */
export function eachVerb(make: (verb: Verb, resource: string, operation: string) => AnyCall, now: () => Date): InsurerApi {
  const api: Record<string, unknown> = { now };
  for (const [resource, operations] of Object.entries(routes)) {
    const group: Group = (api[resource] = {} as Group);
    for (const [operation, route] of Object.entries(operations))
      group[operation] = make({ name: `${resource}.${operation}`, route: route as Route }, resource, operation);
  }
  for (const operation of byteVerbs) (api['uploads'] as Group)[operation] = make({ name: `uploads.${operation}` }, 'uploads', operation);
  return api as unknown as InsurerApi;
}

/** The same port with something around each of its calls: the one way that decorators of a port are made. */
export const decorate = (api: InsurerApi, around: (call: AnyCall, verb: Verb) => AnyCall): InsurerApi =>
  eachVerb(
    (verb, resource, operation) => {
      const group = (api as unknown as Record<string, Group>)[resource];
      return around((input, options) => group![operation]!(input, options), verb);
    },
    () => api.now(),
  );

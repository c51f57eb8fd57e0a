import type { InsurerApi } from './port.js';
import type { CallOptions, Route } from './route.js';
import { resources } from './verbs.js';

/** Any verb of the port, its types forgotten. */
export type AnyCall = (input: object, options?: CallOptions) => Promise<unknown>;

/** Which verb of the port: `resource.operation`. There is no route for the bytes' side of uploads. */
export interface Verb {
  readonly name: string;
  /** How it is asked; fetched with the first question to its resource. */
  readonly route: () => Promise<Route | undefined>;
}

/** A port whose answers nobody has looked at yet: what an HTTP adapter makes, and what a host's own adapter is until it is checked. */
export type UncheckedApi = {
  readonly [R in Exclude<keyof InsurerApi, 'now'>]: {
    readonly [O in keyof InsurerApi[R]]: (input: never, options?: never) => Promise<unknown>;
  };
} & { now(): Date };

/** Verbs that are no JSON question: bytes that go, events that come. */
const ownWays: Readonly<Record<string, readonly string[]>> = { uploads: ['create', 'send', 'discard'], events: ['watch'] };

/** Builds a port, verb by verb, by one rule for all. */
export function eachVerb<A extends UncheckedApi>(make: (verb: Verb) => AnyCall, now: () => Date): A {
  // Without a prototype: a page may have written the name of a resource into Object.prototype.
  const api: Record<string, Record<string, AnyCall>> = Object.create(null);
  const add = (resource: string, operation: string, route: Verb['route']) =>
    ((api[resource] ??= {})[operation] = make({ name: `${resource}.${operation}`, route }));
  for (const [resource, { verbs, routes }] of Object.entries(resources))
    for (const operation of verbs) add(resource, operation, async () => (await (routes() as Promise<Record<string, Route>>))[operation]);
  for (const [resource, verbs] of Object.entries(ownWays)) for (const operation of verbs) add(resource, operation, async () => undefined);
  return { ...api, now } as unknown as A;
}

/** The same port with something around each of its calls: the one way that decorators of a port are made. */
export const decorate = <A extends UncheckedApi>(api: UncheckedApi, around: (call: AnyCall, verb: Verb) => AnyCall): A =>
  eachVerb<A>(
    (verb) => {
      const [resource, operation] = verb.name.split('.') as [string, string];
      // Called on its own object each time: a host's adapter may be made of classes.
      return around(
        async (input, options) => (api as unknown as Record<string, Record<string, AnyCall>>)[resource]![operation]!(input, options),
        verb,
      );
    },
    () => api.now(),
  );

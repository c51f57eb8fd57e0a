import type { InsurerApi } from './port.js';
import type { CallOptions, Route } from './route.js';
import { further, resources, type Further, type Resource } from './verbs.js';

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

const loadFurther =
  (name: string): Resource[2] =>
  async () =>
    (await import('./further.js')).further[name as Further]();

/** Builds a port, verb by verb, by one rule for all. */
export function eachVerb<A extends UncheckedApi>(make: (verb: Verb) => AnyCall, now: () => Date): A {
  // Of no prototype: a page that has written `help` into every object has not made a resource of it (F18).
  const api = Object.create(null) as Record<string, Record<string, AnyCall>>;
  const add = (group: Record<string, AnyCall>, name: string, operation: string, load: Resource[2]) =>
    (group[operation] = make({
      name: `${name}.${operation}`,
      route: async () => load && (await load())[name]![operation],
    }));
  for (const [name, verbs, load] of resources) for (const operation of verbs.split(' ')) add((api[name] ??= {}), name, operation, load);
  for (const name of further.split(' '))
    api[name] = new Proxy(Object.create(null) as Record<string, AnyCall>, {
      // Who awaits the group asks it for `then`, and means no question.
      get: (group, operation: string) =>
        operation === 'then' ? undefined : (group[operation] ?? add(group, name, operation, loadFurther(name))),
    });
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

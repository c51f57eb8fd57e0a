import { routes, type CallOptions, type Route, type Routes, type UploadVerbs } from '@avenant/api';

/** One question of the port, before or behind the check of its answer. */
export type Operation = (input: never, options?: CallOptions) => Promise<unknown>;

/** The bytes' side of the port, likewise. */
export type UncheckedVerbs = { readonly [V in keyof UploadVerbs]: (...given: Parameters<UploadVerbs[V]>) => Promise<unknown> };

/** An `InsurerApi` whose answers nobody has looked at yet: what `http` makes, and what a host's own adapter is until it is checked. */
export type UncheckedApi = { readonly [R in keyof Routes]: { readonly [O in keyof Routes[R]]: Operation } } & {
  readonly uploads: UncheckedVerbs;
  now(): Date;
};

/** Makes every operation of the route table, by one rule for all. `name` is `resource.operation`. */
export function operations(
  make: (route: Route, resource: string, operation: string) => Operation,
): Record<string, Record<string, Operation>> {
  const mapped = <A, B>(record: Record<string, A>, one: (value: A, key: string) => B) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, one(value, key)]));
  return mapped(routes as Record<string, Record<string, Route>>, (resource, name) =>
    mapped(resource, (route, verb) => make(route, name, verb)),
  );
}

type Verb = (given: never, options?: CallOptions) => Promise<unknown>;

/** Makes every upload verb, by one rule for all. */
export const uploadVerbs = (make: (verb: keyof UploadVerbs) => Verb) =>
  ({ create: make('create'), send: make('send'), discard: make('discard') }) as UncheckedVerbs;

/** The same port, each operation wrapped; the verbs that carry bytes and the clock are given beside. */
export function decorated<A extends UncheckedApi>(
  api: UncheckedApi,
  verbs: UncheckedVerbs,
  wrap: (call: (input: object, options: CallOptions) => Promise<unknown>, route: Route, name: string) => Operation,
): A {
  const held = api as unknown as Record<string, Record<string, (input: object, options: CallOptions) => Promise<unknown>>>;
  // Called on its own object each time: a host's adapter may be made of classes.
  const own = operations((route, resource, verb) =>
    wrap(async (input, options) => held[resource]![verb]!(input, options), route, `${resource}.${verb}`),
  );
  return { ...own, uploads: { ...own['uploads'], ...verbs }, now: () => api.now() } as unknown as A;
}

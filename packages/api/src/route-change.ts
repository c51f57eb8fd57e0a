/** Questions that change what is there. Apart, so that a page which only signs in does not carry them. */
import type { Route } from './route.js';

type Spec<I, O> = Omit<Route<string, I, O>, 'method' | 'path'>;
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- "no query, no body" adds nothing to the path's parameters
type Nothing = {};
/** The entity tag that the caller last saw: nobody writes over what they have not read. */
export interface Seen {
  etag: string;
}

const guard: NonNullable<Route['guard']> = (input) => {
  const etag = String(input.get('etag'));
  input.delete('etag');
  return { 'If-Match': etag };
};

const changing =
  (method: Route['method']) =>
  <const P extends string, I = Nothing, O = void>(path: P, spec: Spec<I, O> = {}): Route<P, I & Seen, O> =>
    ({ method, path, guard, ...spec }) as unknown as Route<P, I & Seen, O>;

/** A change to something that is there (application/merge-patch+json in spirit: what is not named stays). */
export const patch = changing('PATCH');
/** The whole of something that is there, anew. */
export const replace = changing('PUT');
/** A move of something that is there. */
export const move = changing('POST');
export const put = <const P extends string, I = Nothing, O = void>(path: P, spec: Spec<I, O> = {}): Route<P, I, O> => ({
  method: 'PUT',
  path,
  ...spec,
});

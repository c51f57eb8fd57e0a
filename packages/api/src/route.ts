import type { Schema } from './z.js';

/** A schema that is fetched when first needed, so that asking costs nothing before the first answer. */
export type Lazy<T> = () => Promise<Schema<T>>;

/** The schemas of a module, by name, fetched when first needed. */
export const from =
  <M extends object>(load: () => Promise<M>) =>
  <N extends keyof M>(name: N): (() => Promise<M[N]>) =>
  async () =>
    (await load())[name];

type ParamNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamNames<Rest> : never;
/** `/cases/{caseId}` → `{ caseId: string }` */
export type PathParams<P extends string> = { [N in ParamNames<P>]: string };

/** One question that an insurer answers. `P` path template, `I` query or body, `O` answer. */
export interface Route<P extends string = string, I = unknown, O = unknown> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: P;
  /** Schema of the query (GET) or of the JSON body (others). */
  readonly input?: Lazy<I>;
  /** Schema of the answer; absent where there is none (204). */
  readonly answer?: Lazy<O>;
  /** The call makes a record: it carries an `Idempotency-Key`, and may be repeated with it. */
  readonly creates?: true;
  /**
   * The call changes what the caller has read: it carries that version's entity tag, taken out of what is asked, as a
   * header (`If-Match`), and is refused when it is not the last.
   */
  readonly guard?: (input: Map<string, unknown>) => Record<string, string>;
  /** Answers without a session. */
  readonly open?: true;
}

type Spec<I, O> = Omit<Route<string, I, O>, 'method' | 'path'>;
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- "no query, no body" adds nothing to the path's parameters
type Nothing = {};

const verb =
  (method: Route['method']) =>
  <const P extends string, I = Nothing, O = void>(path: P, spec: Spec<I, O> = {}): Route<P, I, O> => ({ method, path, ...spec });

export const get = verb('GET');
export const post = verb('POST');
export const del = verb('DELETE');

/** What goes with any call. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** UUID of the customer's intent; kept across retries of the same intent (IETF Idempotency-Key). */
  idempotencyKey?: string | undefined;
}

export type InputOf<R> = R extends Route<infer P, infer I, unknown> ? PathParams<P> & I : never;
export type AnswerOf<R> = R extends Route<string, never, infer O> ? O : never;
/** A route, as a function. */
export type Call<R> = R extends Route<infer P, infer I, infer O> ? (input: PathParams<P> & I, options?: CallOptions) => Promise<O> : never;

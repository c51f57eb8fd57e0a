import { type AvenantError, type InsurerApi, asAvenantError } from '@avenant/api';
import type { ReactiveController } from 'lit';
import { after } from './after.js';
import { Departure } from './departure.js';
import type { AvenantElement } from './element.js';
import { type Topic, onStale } from './topics.js';

/** How a reading stands. `given` by the host, or asked for; `stale` is set beside a value that could not be refreshed. */
export type Reading<T> =
  | { readonly status: 'unasked' }
  | { readonly status: 'waiting'; readonly long: boolean }
  | {
      readonly status: 'ready';
      readonly value: T;
      readonly refreshing: boolean;
      readonly given?: true;
      readonly stale?: AvenantError | undefined;
    }
  | { readonly status: 'failed'; readonly error: AvenantError };

export interface ResourceOptions<T, A extends readonly unknown[]> {
  /** The question. An `undefined` argument means that there is nothing to ask yet. */
  readonly ask: (api: InsurerApi, args: A, signal: AbortSignal) => Promise<T>;
  readonly args?: () => A;
  /** How much of it: more of the same thing leaves in place what is shown. */
  readonly wanted?: () => number;
  /** Data that the host has given: then nothing is asked. */
  readonly given?: () => T | undefined;
  /** Asked again when one of these goes stale. */
  readonly topics?: readonly Topic[];
}

const longWaitMs = 10_000;

const differ = (these: readonly unknown[], those: readonly unknown[]) =>
  these.length !== those.length || these.some((part, i) => part !== those[i]);

/**
 * Something that an element reads: asked when the question changes, aborted when the element leaves, asked again when it returns. A value
 * once shown stays while it is refreshed, and when that fails; it goes with the question that it answered, and with the client that gave it.
 */
export class Resource<T, A extends readonly unknown[] = []> implements ReactiveController {
  #host: AvenantElement;
  #options: ResourceOptions<T, A>;
  #shown?: T | undefined;
  #error?: AvenantError | undefined;
  /** What `#shown` answers. */
  #question: readonly unknown[] = [];
  /** What was asked last: the question, how much of it, and which time. */
  #asked: readonly unknown[] = [];
  #round = 0;
  /** Asked again by nobody's press: what is shown, a failure too, stays until there is an answer. */
  #quietly = false;
  #underWay?: AbortController | undefined;
  #left = false;
  #long = false;
  #listening?: { api: InsurerApi; stop: () => void } | undefined;
  #cancelLong?: (() => void) | undefined;

  constructor(host: AvenantElement, options: ResourceOptions<T, A>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    new Departure(host, () => this.#leave());
  }

  hostConnected(): void {
    if (this.#left) this.again();
    this.#left = false;
  }

  hostUpdate(): void {
    const api = this.#host.client;
    const args = this.#args();
    const question = [api, ...args];
    if (differ(question, this.#question)) this.#shown = this.#error = undefined;
    this.#question = question;
    this.#listen(api);
    const asked = [this.#round, this.#given === undefined, this.#options.wanted?.(), ...question];
    if (!differ(asked, this.#asked)) return;
    this.#asked = asked;
    this.#stop();
    if (!this.#quietly) this.#error = undefined;
    this.#quietly = false;
    if (api && this.#asks() && this.#given === undefined) void this.#ask(api, args);
  }

  /** Asks again, whatever was answered before; quietly, where nobody has pressed anything. */
  again(quietly = false): void {
    this.#quietly = quietly;
    this.#round += 1;
    this.#host.requestUpdate();
  }

  get value(): T | undefined {
    return this.#given ?? this.#shown;
  }

  get reading(): Reading<T> {
    const given = this.#given;
    if (given !== undefined) return { status: 'ready', value: given, refreshing: false, given: true };
    if (!this.#asks()) return { status: 'unasked' };
    const value = this.#shown;
    const error = this.#error;
    if (value !== undefined) return { status: 'ready', value, refreshing: this.#underWay !== undefined, stale: error };
    return error ? { status: 'failed', error } : { status: 'waiting', long: this.#long };
  }

  get #given(): T | undefined {
    return this.#options.given?.();
  }

  #args(): A {
    return this.#options.args?.() ?? ([] as unknown as A);
  }

  #asks(): boolean {
    return this.#host.client !== undefined && this.#args().every((arg) => arg !== undefined);
  }

  #listen(api: InsurerApi | undefined): void {
    if (this.#listening?.api === api) return;
    this.#listening?.stop();
    this.#listening = api && { api, stop: onStale(api, (topic) => this.#options.topics?.includes(topic) && this.again(true)) };
  }

  async #ask(api: InsurerApi, args: A): Promise<void> {
    const underWay = (this.#underWay = new AbortController());
    this.#long = false;
    this.#cancelLong = after(longWaitMs, () => {
      this.#long = true;
      this.#host.requestUpdate();
    });
    try {
      const value = await this.#options.ask(api, args, underWay.signal);
      if (this.#underWay === underWay) [this.#shown, this.#error] = [value, undefined];
    } catch (error) {
      if (this.#underWay === underWay) this.#error = asAvenantError(error);
    }
    if (this.#underWay !== underWay) return; // Something newer was asked, or the element has left.
    this.#stop();
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#underWay?.abort();
    this.#underWay = undefined;
    this.#cancelLong?.();
  }

  #leave(): void {
    this.#left = true;
    this.#stop();
    this.#listen(undefined);
  }
}

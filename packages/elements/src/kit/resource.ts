import { type AvenantError, type InsurerApi, asAvenantError } from '@avenant/api';
import { Task, TaskStatus } from '@lit/task';
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

/**
 * Something that an element reads. Built on `@lit/task`, which goes on after its host has left: this one aborts then, and
 * asks again when the host returns. A value once shown stays while it is refreshed, and when that fails; it goes with the question that it
 * answered, and with the client that gave it.
 */
export class Resource<T, A extends readonly unknown[] = []> implements ReactiveController {
  #host: AvenantElement;
  #options: ResourceOptions<T, A>;
  #task: Task<readonly unknown[], T>;
  #shown?: T | undefined;
  #of: readonly unknown[] = [];
  #round = 0;
  #left = false;
  #long = false;
  #listening?: { api: InsurerApi; stop: () => void } | undefined;
  #cancelLong?: (() => void) | undefined;

  constructor(host: AvenantElement, options: ResourceOptions<T, A>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    new Departure(host, () => this.#leave());
    this.#task = new Task(host, {
      args: () => [this.#round, options.wanted?.(), ...this.#question],
      task: (_, { signal }) => this.#ask(signal),
      onComplete: (value) => (this.#shown = value),
    });
  }

  hostConnected(): void {
    if (this.#left) this.again();
    this.#left = false;
  }

  hostUpdate(): void {
    const question = this.#question;
    if (question.some((part, i) => part !== this.#of[i])) this.#shown = undefined;
    this.#of = question;
    const api = this.#host.client;
    if (this.#listening?.api === api) return;
    this.#listening?.stop();
    this.#listening = api && { api, stop: onStale(api, (topic) => this.#options.topics?.includes(topic) && this.again()) };
  }

  /** Asks again, whatever was answered before. */
  again(): void {
    this.#round += 1;
    this.#host.requestUpdate();
  }

  get value(): T | undefined {
    return this.#options.given?.() ?? this.#shown;
  }

  get reading(): Reading<T> {
    const given = this.#options.given?.();
    if (given !== undefined) return { status: 'ready', value: given, refreshing: false, given: true };
    if (!this.#asks()) return { status: 'unasked' };
    const { status, error } = this.#task;
    const failed = status === TaskStatus.ERROR ? asAvenantError(error) : undefined;
    const value = this.#shown;
    if (value !== undefined) return { status: 'ready', value, refreshing: status === TaskStatus.PENDING, stale: failed };
    return failed ? { status: 'failed', error: failed } : { status: 'waiting', long: this.#long };
  }

  #args(): A {
    return this.#options.args?.() ?? ([] as unknown as A);
  }

  get #question(): readonly unknown[] {
    return [this.#host.client, ...this.#args()];
  }

  #asks(): boolean {
    return this.#host.client !== undefined && this.#args().every((arg) => arg !== undefined);
  }

  async #ask(signal: AbortSignal): Promise<T> {
    const api = this.#host.client;
    if (!api || !this.#asks() || this.#options.given?.() !== undefined) return undefined as T;
    this.#cancelLong?.();
    this.#long = false;
    this.#cancelLong = after(longWaitMs, () => {
      this.#long = true;
      this.#host.requestUpdate();
    });
    try {
      return await this.#options.ask(api, this.#args(), signal);
    } finally {
      this.#cancelLong();
    }
  }

  #leave(): void {
    this.#left = true;
    this.#task.abort();
    this.#cancelLong?.();
    this.#listening?.stop();
    this.#listening = undefined;
  }
}

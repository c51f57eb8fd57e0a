import { type AvenantError, type InsurerApi, asAvenantError } from '@avenant/api';
import { uuid } from '@avenant/api/uuid.js';
import type { AvenantElement } from './element.js';
import { type Topic, makeStale } from './topics.js';

export interface ActionOptions<I, O> {
  readonly send: (api: InsurerApi, input: I, options: { idempotencyKey: string }) => Promise<O>;
  /** What the deed made stale. */
  readonly topics?: readonly Topic[];
}

/**
 * Something that an element writes: one at a time, never shown as done before it is. A second press while busy is the same
 * press. The idempotency key belongs to the intent: it is kept while the same thing is tried again, and renewed once it is done
 * or once something else is wanted.
 */
export class Action<I, O> {
  status: 'idle' | 'busy' | 'done' | 'failed' = 'idle';
  result?: O | undefined;
  error?: AvenantError | undefined;
  #host: AvenantElement;
  #options: ActionOptions<I, O>;
  #intent?: { readonly text: string; readonly key: string } | undefined;

  constructor(host: AvenantElement, options: ActionOptions<I, O>) {
    this.#host = host;
    this.#options = options;
  }

  /** Answers the result; `undefined` when busy, without a client, or failed (`error` says how). */
  async send(input: I): Promise<O | undefined> {
    const api = this.#host.client;
    if (!api || this.status === 'busy') return undefined;
    this.#turn('busy');
    try {
      const result = await this.#options.send(api, input, { idempotencyKey: this.#keyFor(input) });
      this.result = result;
      this.#intent = undefined;
      this.#turn('done');
      makeStale(api, ...(this.#options.topics ?? []));
      return result;
    } catch (error) {
      this.error = asAvenantError(error);
      this.#turn('failed');
      return undefined;
    }
  }

  /** Back to the beginning; what was sent stays sent. */
  reset(): void {
    this.result = undefined;
    this.#turn('idle');
  }

  #turn(status: typeof this.status): void {
    this.status = status;
    if (status !== 'failed') this.error = undefined;
    this.#host.requestUpdate();
  }

  #keyFor(input: I): string {
    const text = JSON.stringify(input);
    if (this.#intent?.text !== text) this.#intent = { text, key: uuid() };
    return this.#intent.key;
  }
}

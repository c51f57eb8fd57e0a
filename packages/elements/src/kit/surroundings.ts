import type { InsurerApi } from '@avenant/api';
import type { ReactiveController, ReactiveElement } from 'lit';

/** Words that replace ours on the whole page, by catalogue (`'contract-card'`, `'case-status'`, `'faces'`) and key. */
export type LabelOverrides = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Told of what the customer did, for the host's own analytics: an event name and codes, never personal data.
 * Whether anything is recorded is the host's decision, and the customer's.
 */
export type Track = (name: string, codes?: Readonly<Record<string, string | number>>) => void;

/** What `<avenant-provider>` gives to everything below it. */
export interface Surroundings {
  readonly api?: InsurerApi | undefined;
  readonly labels?: LabelOverrides | undefined;
  readonly track?: Track | undefined;
}

/** Shared by every copy of Avenant on the page. */
const context = Symbol.for('avenant.surroundings');

type Answer = (value: Surroundings, unsubscribe?: () => void) => void;

/** A question of the Context Community Protocol (webcomponents-cg): the nearest provider above answers it. */
export class ContextRequest extends Event {
  readonly context = context;
  readonly subscribe = true;
  readonly contextTarget: Element;
  readonly callback: Answer;

  constructor(contextTarget: Element, callback: Answer) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** « A provider is here »: what was defined before it asks again. */
export class ContextProviderArrived extends Event {
  readonly context = context;

  constructor() {
    super('context-provider', { bubbles: true, composed: true });
  }
}

export const isOurs = (event: Event): boolean => (event as Partial<ContextRequest>).context === context;

/** What surrounds an element, kept up to date while it is in the page. Script order does not matter. */
export class Receiving implements ReactiveController {
  value?: Surroundings | undefined;
  #host: ReactiveElement;
  #leave?: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextRequest(this.#host, this.#take));
    if (!this.#leave) document.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    document.removeEventListener('context-provider', this.#askAgain);
  }

  #take: Answer = (value, unsubscribe) => {
    if (this.#leave !== unsubscribe) this.#leave?.();
    this.#leave = unsubscribe;
    this.value = value;
    this.#host.requestUpdate();
  };

  #askAgain = (event: Event): void => {
    if (!isOurs(event) || this.#leave) return;
    this.hostDisconnected();
    this.hostConnected();
  };
}

import type { ReactiveController, ReactiveElement } from 'lit';
import { ContextProviderArrived, ContextRequest, type Surroundings, isOurs } from './surroundings.js';

/** Whether a node is below another, shadow roots included. */
function surrounds(outer: EventTarget | undefined, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) if (at === outer) return true;
  return false;
}

/** Gives a value to every element below its host that asks, and again whenever it changes. */
export class Giving implements ReactiveController {
  #host: ReactiveElement;
  #value: Surroundings = {};
  #takers = new Map<ContextRequest['callback'], { readonly target: Element; readonly leave: () => void }>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('context-request', this.#answer);
    host.addEventListener('context-provider', this.#makeRoom);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextProviderArrived());
  }

  give(value: Surroundings): void {
    const before = this.#value;
    if (value.api === before.api && value.labels === before.labels && value.track === before.track) return;
    this.#value = value;
    for (const [take, { leave }] of this.#takers) take(value, leave);
  }

  #answer = (event: Event): void => {
    const { callback, contextTarget } = event as ContextRequest;
    if (!isOurs(event) || contextTarget === this.#host) return;
    event.stopImmediatePropagation();
    const leave = () => void this.#takers.delete(callback);
    this.#takers.set(callback, { target: contextTarget, leave });
    callback(this.#value, leave);
  };

  /** A provider arrived below this one: those it surrounds are its own from now on. */
  #makeRoom = (event: Event): void => {
    const nearer = event.composedPath()[0];
    if (!isOurs(event) || nearer === this.#host) return;
    for (const [take, { target }] of [...this.#takers])
      if (nearer !== target && surrounds(nearer, target)) target.dispatchEvent(new ContextRequest(target, take));
  };
}

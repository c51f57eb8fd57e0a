import type { ReactiveController } from 'lit';
import type { AvenantElement } from './element.js';

/** What every store of `flows/` offers. */
export interface Store {
  subscribe(listener: () => void): () => void;
}

/** Redraws its host when the flow it follows has moved. */
export class Following<S extends Store> implements ReactiveController {
  #host: AvenantElement;
  #stop?: (() => void) | undefined;
  #store?: S | undefined;

  constructor(host: AvenantElement) {
    this.#host = host;
    host.addController(this);
  }

  get store(): S | undefined {
    return this.#store;
  }

  follow(store: S | undefined): void {
    this.#stop?.();
    this.#store = store;
    this.hostConnected();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#stop?.();
    this.#stop = this.#store?.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}

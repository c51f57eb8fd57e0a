import type { ReactiveController } from 'lit';
import { after } from './after.js';
import { Departure } from './departure.js';
import type { AvenantElement } from './element.js';

/** Seconds between one look and the next: soon at first, then less and less. */
const pauses = [3, 3, 5, 5, 10, 20, 30];

/** Looks again by itself while something is in the making, as long as its host stands on a page that somebody looks at. */
export class Recheck implements ReactiveController {
  #host: AvenantElement;
  #wanted: () => boolean;
  #look: () => void;
  #cancel?: (() => void) | undefined;
  #times = 0;

  constructor(host: AvenantElement, wanted: () => boolean, look: () => void) {
    this.#host = host;
    this.#wanted = wanted;
    this.#look = look;
    host.addController(this);
    new Departure(host, () => this.#stop());
  }

  hostUpdated(): void {
    if (!this.#wanted()) {
      this.#times = 0;
      this.#stop();
    } else if (!this.#cancel && this.#host.isConnected) this.#wait();
  }

  #wait(): void {
    this.#cancel = after(pauses[Math.min(this.#times, pauses.length - 1)]! * 1000, () => {
      if (document.visibilityState === 'hidden') return this.#wait();
      this.#cancel = undefined;
      this.#times += 1;
      this.#look();
      return undefined;
    });
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

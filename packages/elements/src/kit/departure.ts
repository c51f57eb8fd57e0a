import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { after } from './after.js';

/** A move takes an element out of the page and puts it back at once; a framework may take a few frames over it. */
const graceMs = 400;

/** Calls back once the host has left the page for good, and not when it has only been moved. */
export class Departure implements ReactiveController {
  #leave: () => void;
  #cancel?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#leave = leave;
    host.addController(this);
  }

  hostConnected(): void {
    this.#cancel?.();
  }

  hostDisconnected(): void {
    this.#cancel = after(graceMs, this.#leave);
  }
}

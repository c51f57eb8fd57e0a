import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What fits a first screen, with some to spare. */
const first = 30;

/**
 * Draws a long list in slices: the first screen in the first frame, then as much as a frame can take, so that ten thousand
 * contracts show as fast as thirty.
 */
export class Slices implements ReactiveController {
  #host: ReactiveControllerHost;
  #shown = first;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The part of the list that is drawn now. */
  of<T>(items: readonly T[]): readonly T[] {
    if (items.length > this.#shown) this.#frame ||= requestAnimationFrame(this.#grow);
    return items.length > this.#shown ? items.slice(0, this.#shown) : items;
  }

  /** Another list: from the first screen again. */
  restart(): void {
    this.#shown = first;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #grow = (): void => {
    this.#frame = 0;
    this.#shown = Math.ceil(this.#shown * 1.5);
    this.#host.requestUpdate();
  };
}

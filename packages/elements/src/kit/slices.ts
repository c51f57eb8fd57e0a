import type { ReactiveController } from 'lit';
import type { AvenantElement } from './element.js';

/** What fits a first screen, with some to spare. */
export const slice = 30;
/** More is drawn before it is looked at: this far from the end of what is drawn. */
const ahead = '1500px';

/**
 * Draws a long list as far as somebody looks at it: the first screen in the first frame, then another slice whenever the end of what is
 * drawn comes near, by wheel, finger, key or reading cursor. Ten thousand contracts cost what thirty do. On paper all of it is drawn.
 */
export class Slices implements ReactiveController {
  #host: AvenantElement;
  #last: () => Element | null;
  #shown = slice;
  #rest = false;
  #observer?: IntersectionObserver | undefined;
  #observed?: Element | null;

  /** `last`: the last item drawn. */
  constructor(host: AvenantElement, last: () => Element | null) {
    this.#host = host;
    this.#last = last;
    host.addController(this);
  }

  /** The part of the list that is drawn now. */
  of<T>(items: readonly T[]): readonly T[] {
    this.#rest = items.length > this.#shown;
    return this.#rest ? items.slice(0, this.#shown) : items;
  }

  /** Another list: from the first screen again. */
  restart(): void {
    this.#shown = slice;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#all);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const last = this.#rest ? this.#last() : null;
    if (last === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = last;
    if (!last) return;
    this.#observer ??= new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.#grow(), {
      rootMargin: ahead,
    });
    this.#observer.observe(last);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#all);
    this.#observer?.disconnect();
    this.#observed = null;
  }

  #grow(): void {
    this.#shown += slice;
    this.#host.requestUpdate();
  }

  #all = (): void => {
    this.#shown = Infinity;
    this.#host.requestUpdate();
  };
}

import type { Wait } from './wait.js';

/** A tenth of a second between two notifications: what an eye can follow, and a page can draw. */
const INTERVAL = 100;

/** Tells listeners that something changed: the first change in the next microtask, those of the next tenth of a second together. */
export class Changes {
  readonly #wait: Wait;
  readonly #listeners = new Set<() => void>();
  #scheduled = false;
  #quiet = true;

  constructor(wait: Wait) {
    this.#wait = wait;
  }

  /** Answers the way to stop listening. */
  subscribe(listener: () => void): () => void {
    // One function may listen twice: each subscription is its own.
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  tell(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    if (this.#quiet) queueMicrotask(() => this.#notify());
  }

  close(): void {
    this.#listeners.clear();
  }

  #notify(): void {
    this.#scheduled = false;
    this.#quiet = false;
    void this.#wait(INTERVAL).then(() => {
      this.#quiet = true;
      if (this.#scheduled) this.#notify();
    });
    for (const listener of this.#listeners) listener();
  }
}

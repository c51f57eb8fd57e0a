import type { Sessions } from '../ports.js';

/** The one session of a page: a service worker is shown no cookie. */
export class PageSessions implements Sessions {
  #key: string | undefined;
  #made = 0;

  keyOf(): string | undefined {
    return this.#key;
  }
  issue(): string {
    this.#made += 1;
    this.#key = `page-${this.#made}`;
    return this.#key;
  }
  clear(): void {
    this.#key = undefined;
  }
}

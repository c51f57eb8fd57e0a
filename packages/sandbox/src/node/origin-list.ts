import type { OriginCheck } from '../ports.js';

/**
 * Pages that may ask. A browser names the page in `Origin`, and says in `Sec-Fetch-Site` how it stands to us; what sends neither is no
 * browser, and carries nobody's cookie without knowing it.
 */
export class OriginList implements OriginCheck {
  readonly #origins: ReadonlySet<string>;

  constructor(origins: Iterable<string>) {
    this.#origins = new Set(origins);
  }
  mayRead(origin: string): boolean {
    return this.#origins.has(origin);
  }
  mayChange(request: Request): boolean {
    const origin = request.headers.get('origin');
    if (origin !== null) return this.#origins.has(origin);
    const site = request.headers.get('sec-fetch-site');
    return site === null || site === 'same-origin' || site === 'none';
  }
}

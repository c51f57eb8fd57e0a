import { segment } from './segment.js';

/** Where one is in a portal: the name of a page, or `not-found`. */
export interface Place {
  readonly name: string;
  /** What the page is about, where its path has an `{id}`; empty elsewhere. */
  readonly id: string;
  readonly tab: string | undefined;
}
/** Page by name, and its path below the base. */
export type Paths = Readonly<Record<string, { readonly path: string }>>;

/** What an `{id}` of this path stands for in an address; nothing where the address is another's. */
function idIn(path: string, segments: readonly string[]): string | undefined {
  const parts = path.split('/');
  if (parts.length !== segments.length) return undefined;
  let id = '';
  for (const [at, part] of parts.entries()) {
    if (part === '{id}') id = segments[at]!;
    else if (part !== segments[at]) return undefined;
  }
  return id === '' && path.includes('{id}') ? undefined : id;
}

export function placeOf(base: string, paths: Paths, url: URL): Place {
  const segments = url.pathname.slice(base.length).replace(/\/$/, '').split('/').map(segment);
  const tab = url.searchParams.get('onglet') ?? undefined;
  for (const [name, { path }] of Object.entries(paths)) {
    const id = idIn(path, segments);
    if (id !== undefined) return { name, id, tab };
  }
  return { name: 'not-found', id: '', tab };
}

/** Follows the links of the portal and of its widgets without loading the page again. */
export class Router {
  readonly base: string;
  /** The secret of the e-mailed link by which the person came here; it goes when they go elsewhere. */
  token: string | undefined;
  #paths: Paths;
  #changed: () => void;

  constructor(base: string, paths: Paths, changed: () => void) {
    this.base = base;
    this.#paths = paths;
    this.#changed = changed;
    this.token = this.#takeToken();
    addEventListener('popstate', () => {
      this.token = this.#takeToken();
      changed();
    });
    document.addEventListener('avenant-navigate', (event) => this.#take(event, (event as CustomEvent<{ href: string }>).detail.href));
    addEventListener('click', (event) => this.#click(event));
  }

  get place(): Place {
    return placeOf(this.base, this.#paths, new URL(location.href));
  }

  go(path: string, { replace = false } = {}): void {
    history[replace ? 'replaceState' : 'pushState'](null, '', path);
    this.token = this.#takeToken();
    this.#changed();
  }

  /** Read from the address's fragment, which no server is sent, and dropped from it at once: no history keeps it, nobody looks over it. */
  #takeToken(): string | undefined {
    const { name } = this.place;
    const token = location.hash.slice(1);
    if (!token || (name !== 'first-access' && name !== 'password-reset')) return undefined;
    history.replaceState(null, '', location.pathname + location.search);
    return token;
  }

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((at): at is HTMLAnchorElement => at instanceof HTMLAnchorElement);
    if (link && !link.target && !link.download) this.#take(event, link.href);
  }

  #take(event: Event, href: string): void {
    const url = new URL(href, location.href);
    if (url.origin !== location.origin || !url.pathname.startsWith(this.base)) return;
    event.preventDefault();
    this.go(url.href);
  }
}

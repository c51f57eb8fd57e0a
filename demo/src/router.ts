/** Addresses of the portal below its base: `/lumio/`. Segments in French, because customers read them. */
export type Place =
  | { readonly name: 'sign-in' | 'home' | 'loans' | 'cases' | 'contact' | 'not-found' }
  | { readonly name: 'contract'; readonly id: string; readonly tab: string | undefined }
  | { readonly name: 'case' | 'deposit'; readonly id: string };

const plain: Record<string, 'sign-in' | 'home' | 'loans' | 'cases' | 'contact'> = {
  '': 'home',
  connexion: 'sign-in',
  credits: 'loans',
  dossiers: 'cases',
  contact: 'contact',
};

export function placeOf(base: string, url: URL): Place {
  const [first = '', id, last, ...more] = url.pathname.slice(base.length).replace(/\/$/, '').split('/').map(decodeURIComponent);
  if (more.length === 0 && id !== undefined) {
    if (first === 'credits' && last === undefined) return { name: 'contract', id, tab: url.searchParams.get('onglet') ?? undefined };
    if (first === 'dossiers' && last === undefined) return { name: 'case', id };
    if (first === 'dossiers' && last === 'justificatifs') return { name: 'deposit', id };
  }
  return { name: id === undefined ? (plain[first] ?? 'not-found') : 'not-found' };
}

/** Follows the links of the portal and of its widgets without loading the page again. */
export class Router {
  readonly base: string;
  #changed: () => void;

  constructor(base: string, changed: () => void) {
    this.base = base;
    this.#changed = changed;
    addEventListener('popstate', changed);
    document.addEventListener('avenant-navigate', (event) => this.#take(event, (event as CustomEvent<{ href: string }>).detail.href));
    addEventListener('click', (event) => this.#click(event));
  }

  get place(): Place {
    return placeOf(this.base, new URL(location.href));
  }

  go(path: string, { replace = false } = {}): void {
    history[replace ? 'replaceState' : 'pushState'](null, '', path);
    this.#changed();
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

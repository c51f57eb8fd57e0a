import { segment } from './segment.js';

/** Addresses of the portal below its base: `/lumio/`. Segments in French, because customers read them. */
export type Place =
  | { readonly name: PlainPlace | 'not-found' }
  | { readonly name: 'contract'; readonly id: string; readonly tab: string | undefined }
  | { readonly name: 'case' | 'deposit' | 'extension'; readonly id: string };
type PlainPlace =
  'sign-in' | 'first-access' | 'password-reset' | 'identifier-recovery' | 'home' | 'loans' | 'cases' | 'documents' | 'contact' | 'terms';

const plain: Record<string, PlainPlace> = {
  '': 'home',
  connexion: 'sign-in',
  'premiere-connexion': 'first-access',
  'mot-de-passe': 'password-reset',
  'identifiant-oublie': 'identifier-recovery',
  credits: 'loans',
  dossiers: 'cases',
  documents: 'documents',
  contact: 'contact',
  conditions: 'terms',
};
const ofCase: Record<string, 'deposit' | 'extension'> = { justificatifs: 'deposit', prolongation: 'extension' };

export function placeOf(base: string, url: URL): Place {
  const [first = '', id, last, ...more] = url.pathname.slice(base.length).replace(/\/$/, '').split('/').map(segment);
  if (more.length === 0 && id !== undefined) {
    if (first === 'credits' && last === undefined) return { name: 'contract', id, tab: url.searchParams.get('onglet') ?? undefined };
    if (first === 'dossiers' && last === undefined) return { name: 'case', id };
    if (first === 'dossiers' && last !== undefined && Object.hasOwn(ofCase, last)) return { name: ofCase[last]!, id };
  }
  return { name: id === undefined && Object.hasOwn(plain, first) ? plain[first]! : 'not-found' };
}

/** Follows the links of the portal and of its widgets without loading the page again. */
export class Router {
  readonly base: string;
  /** The secret of the e-mailed link by which the person came here; it goes when they go elsewhere. */
  token: string | undefined;
  #changed: () => void;

  constructor(base: string, changed: () => void) {
    this.base = base;
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
    return placeOf(this.base, new URL(location.href));
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

import { segment } from '../segment.js';

/** The insurers of this demo: the desk of each is a page of its own, so that nothing of one is taken for the other's. */
export const insurers = [
  { id: 'lumio', name: 'Lumio Crédit', base: '/desk/', portalCase: '/lumio/dossiers/' },
  { id: 'batisseuse', name: 'La Bâtisseuse', base: '/desk/batisseuse/', portalCase: '/batisseuse/sinistres/' },
] as const;
export type Insurer = (typeof insurers)[number];
const insurerAt = (pathname: string): Insurer => insurers.findLast(({ base }) => pathname.startsWith(base)) ?? insurers[0];

/** Whose desk this is. */
export const insurer = insurerAt(location.pathname);
/** Where its addresses begin. */
export const { base } = insurer;
/** The same case, in the customer's space. */
export const portalHref = (id: string) => `${insurer.portalCase}${encodeURIComponent(id)}`;
/** What this insurer's customers call a case. */
export const caseWords =
  insurer.id === 'batisseuse'
    ? ({
        many: 'Sinistres',
        count: ['sinistre', 'sinistres'],
        none: 'Aucun sinistre',
        one: 'Sinistre',
        gone: 'Ce sinistre n’existe pas',
        changed: 'Ce sinistre vient de changer.',
      } as const)
    : ({
        many: 'Dossiers',
        count: ['dossier', 'dossiers'],
        none: 'Aucun dossier',
        one: 'Dossier',
        gone: 'Ce dossier n’existe pas',
        changed: 'Ce dossier vient de changer.',
      } as const);
export const caseHref = (id: string) => `${base}dossiers/${encodeURIComponent(id)}`;
export const casesHref = ({ search, state }: { search: string; state: string }) => {
  const asked = new URLSearchParams({ ...(search && { q: search }), ...(state && { etat: state }) }).toString();
  const at = insurer.id === 'batisseuse' ? `${base}dossiers` : base;
  return asked ? `${at}?${asked}` : at;
};

export type Place =
  | { readonly name: 'cases'; readonly search: string; readonly state: string }
  | { readonly name: 'case'; readonly id: string }
  | { readonly name: 'queue' | 'accounts' | 'outbox' | 'not-found' };

export function placeOf({ pathname, searchParams }: URL): Place {
  const [first = '', id, ...more] = pathname.slice(base.length).replace(/\/$/, '').split('/').map(segment);
  if (first === '' && id === undefined && insurer.id === 'batisseuse') return { name: 'queue' };
  if ((first === '' || first === 'dossiers') && id === undefined)
    return { name: 'cases', search: searchParams.get('q') ?? '', state: searchParams.get('etat') ?? '' };
  if (first === 'dossiers' && id && more.length === 0) return { name: 'case', id };
  if (first === 'clients' && id === undefined) return { name: 'accounts' };
  if (first === 'courrier' && id === undefined) return { name: 'outbox' };
  return { name: 'not-found' };
}

/** Follows the desk's links without loading the page again. */
export function followLinks(arrive: () => void): void {
  addEventListener('popstate', arrive);
  addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((at): at is HTMLAnchorElement => at instanceof HTMLAnchorElement);
    if (!link || link.target || link.hasAttribute('download') || link.hash) return;
    if (link.origin !== location.origin || insurerAt(link.pathname) !== insurer || !link.pathname.startsWith(base)) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    arrive();
  });
}

import type { House } from './house.js';
import type { Portal } from './portal.js';
import { read } from './reading.js';
import type { PortalWords } from './words.js';

/** How fetching the widgets of this page stands, where it needs some. */
export function widgets<W extends PortalWords>(portal: Portal<W>, { pages }: House<W>) {
  const page = pages[portal.router.place.name];
  return page?.needs && read<unknown>(portal, 'widgets', () => page.needs!(portal.session !== undefined));
}

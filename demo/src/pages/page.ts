import { html } from 'lit';
import type { House } from '../house.js';
import type { Portal } from '../portal.js';
import { sorry } from '../sorry.js';
import { widgets } from '../widgets.js';
import type { PortalWords } from '../words.js';

const notFoundPage = ({ words, router }: Portal) =>
  html`<h1 tabindex="-1">${words.notFound}</h1>
    <p class="muted lead">${words.notFoundText}</p>
    <p><a class="back" href=${router.base}>← ${words.start}</a></p>`;

/** The title of the window. */
export const titleOf = <W extends PortalWords>({ router, words }: Portal<W>, { pages }: House<W>): string =>
  pages[router.place.name]?.title(words) ?? words.notFound;

/** The page of a place. */
export function page<W extends PortalWords>(at: Portal<W>, house: House<W>): unknown {
  const needed = widgets(at, house);
  if (needed?.status === 'failed')
    return html`<h1 tabindex="-1">${titleOf(at, house)}</h1>
      ${sorry(at, 'widgets', needed.code)}`;
  return house.pages[at.router.place.name]?.draw(at) ?? notFoundPage(at);
}

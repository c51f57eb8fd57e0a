import { type TemplateResult, html } from 'lit';
import type { House, Language } from './house.js';
import { type Portal, hrefs } from './portal.js';
import type { PortalWords } from './words.js';

/** Where somebody may go. */
const placesOf = <W extends PortalWords>({ permissions }: Portal<W>, { navigation: places, pages }: House<W>) =>
  places.filter(({ name }) => {
    const { permission } = pages[name]!;
    return permission === undefined || permissions.includes(permission);
  });

const navigation = <W extends PortalWords>(portal: Portal<W>, house: House<W>) => {
  const { router, words } = portal;
  const { pages } = house;
  const { name: at } = router.place;
  const here = pages[at]?.under ?? at;
  return html`<nav aria-label=${words.places}>
    <ul>
      ${placesOf(portal, house).map(
        ({ name, icon, word, onRailOnly }) =>
          html`<li class=${onRailOnly ? 'rail-only' : ''}>
            <a href="${router.base}${pages[name]!.path}" aria-current=${here === name ? 'page' : 'false'}
              >${icon}<span>${word(words)}</span></a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
};

/** On a phone, four places have the bar; the others stand at the foot of the page. */
const offBar = <W extends PortalWords>(portal: Portal<W>, house: House<W>) =>
  placesOf(portal, house)
    .filter(({ onRailOnly }) => onRailOnly)
    .map(({ name }) => {
      const { path, title } = house.pages[name]!;
      return html`<a class="phone-only" href="${portal.router.base}${path}">${title(portal.words)}</a>`;
    });

const foot = <W extends PortalWords>(portal: Portal<W>, house: House<W>) => {
  const { router, words, session } = portal;
  return html`<footer aria-label=${words.more}>
    ${session ? offBar(portal, house) : ''}
    <a href=${hrefs(router.base).terms}>${words.terms}</a>
  </footer>`;
};

const wayOut = (words: PortalWords, signOut: () => void) =>
  html`<button type="button" class="quiet" aria-label=${words.signOut} @click=${signOut}>
    <span class="wide">${words.signOut}</span>
    <svg class="compact" viewBox="0 0 24 24" aria-hidden="true"><path d="M14 4h5v16h-5M4 12h10M10 8l4 4-4 4" /></svg>
  </button>`;

export interface ShellVerbs {
  readonly skip: (event: Event) => void;
  readonly signOut: () => void;
  readonly speak: (language: Language) => void;
  /** A sign-out did not go through. */
  readonly isStuck: boolean;
}

/** Top bar, places, content: what the portal adds around the widgets. */
export function shell<W extends PortalWords>(
  portal: Portal<W>,
  house: House<W>,
  page: unknown,
  { skip, signOut, speak, isStuck }: ShellVerbs,
): TemplateResult {
  const { words, router, session, language } = portal;
  const other = language === 'fr' ? 'en' : 'fr';
  return html`<header class="top">
      <a class="skip" href="#main" @click=${skip}>${words.skip}</a>
      <a class="brand" href=${router.base}><img src="${router.base}icon.svg" alt="" width="32" height="32" /><span>${house.name}</span></a>
      ${session && house.beside ? html`<div class="company">${house.beside(portal)}</div>` : ''}
      <div class="person">
        ${session && !house.person ? html`<span class="who">${session.displayName}</span>` : ''} ${session ? house.bell(portal) : ''}
        <button
          type="button"
          class="quiet"
          lang=${other}
          aria-label="${other.toUpperCase()} ${words.language}"
          @click=${() => speak(other)}
        >
          <span class="wide">${words.language}</span><span class="compact" aria-hidden="true">${other.toUpperCase()}</span>
        </button>
        ${session ? (house.person?.(portal) ?? wayOut(words, signOut)) : ''}
      </div>
    </header>
    <div class="frame ${session ? '' : 'alone'}">
      ${session ? navigation(portal, house) : ''}
      <main id="main">
        <div role="alert">${isStuck ? html`<p class="sorry stuck">${words.stillSignedIn}</p>` : ''}</div>
        ${page}
      </main>
      ${foot(portal, house)}
    </div>`;
}

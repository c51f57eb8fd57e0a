import { type TemplateResult, html } from 'lit';
import { type Portal, hrefs } from './portal.js';
import type { Place } from './router.js';

const places = [
  ['home', ''],
  ['loans', 'credits'],
  ['cases', 'dossiers'],
  ['documents', 'documents'],
  ['contact', 'contact'],
] as const;

const above: Partial<Record<Place['name'], Place['name']>> = {
  contract: 'loans',
  case: 'cases',
  deposit: 'cases',
  extension: 'cases',
};

const icons: Record<(typeof places)[number][0], TemplateResult> = {
  home: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 11l9-8 9 8M5 10v10h14V10M10 20v-6h4v6" /></svg>`,
  loans: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 10l9-6 9 6M4 20h16M6 10v7M10 10v7M14 10v7M18 10v7" /></svg>`,
  cases: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h6l2 3h8v13H4zM8 12h8M8 16h5" /></svg>`,
  documents: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" /></svg>`,
  contact: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v11H9l-5 4z" /></svg>`,
};

const navigation = ({ router, words }: Portal) => {
  const here = above[router.place.name] ?? router.place.name;
  return html`<nav aria-label=${words.places}>
    <ul>
      ${places.map(
        ([name, path]) =>
          html`<li class=${name === 'contact' ? 'rail-only' : ''}>
            <a href="${router.base}${path}" aria-current=${here === name ? 'page' : 'false'}>${icons[name]}<span>${words[name]}</span></a>
          </li>`,
      )}
    </ul>
  </nav>`;
};

/** On a phone, contact leaves its place in the bar to the four others, and stands here. */
const foot = ({ router, words, session }: Portal) => {
  const href = hrefs(router.base);
  return html`<footer aria-label=${words.more}>
    ${session ? html`<a class="phone-only" href=${href.contact}>${words.contactTitle}</a>` : ''}
    <a href=${href.terms}>${words.terms}</a>
  </footer>`;
};

/** What comes while the page is open. */
function bell({ router }: Portal) {
  const href = hrefs(router.base);
  return html`<avenant-notification-center
    case-href=${href.case}
    contract-href=${href.contract}
    document-href=${href.documents}
  ></avenant-notification-center>`;
}

export interface ShellVerbs {
  readonly skip: (event: Event) => void;
  readonly signOut: () => void;
  readonly speak: (language: string) => void;
  /** A sign-out did not go through. */
  readonly isStuck: boolean;
}

/** Top bar, places, content: what the portal adds around the widgets. */
export function shell(portal: Portal, page: unknown, { skip, signOut, speak, isStuck }: ShellVerbs): TemplateResult {
  const { words, router, session, language } = portal;
  const other = language === 'fr' ? 'en' : 'fr';
  return html`<header class="top">
      <a class="skip" href="#main" @click=${skip}>${words.skip}</a>
      <a class="brand" href=${router.base}><img src="/lumio/icon.svg" alt="" width="32" height="32" /><span>Lumio Crédit</span></a>
      <div class="person">
        ${session ? html`<span class="who">${session.displayName}</span>${bell(portal)}` : ''}
        <button
          type="button"
          class="quiet"
          lang=${other}
          aria-label="${other.toUpperCase()} ${words.language}"
          @click=${() => speak(other)}
        >
          <span class="wide">${words.language}</span><span class="compact" aria-hidden="true">${other.toUpperCase()}</span>
        </button>
        ${
          session
            ? html`<button type="button" class="quiet" aria-label=${words.signOut} @click=${signOut}>
                <span class="wide">${words.signOut}</span>
                <svg class="compact" viewBox="0 0 24 24" aria-hidden="true"><path d="M14 4h5v16h-5M4 12h10M10 8l4 4-4 4" /></svg>
              </button>`
            : ''
        }
      </div>
    </header>
    <div class="frame ${session ? '' : 'alone'}">
      ${session ? navigation(portal) : ''}
      <main id="main">
        <div role="alert">${isStuck ? html`<p class="sorry stuck">${words.stillSignedIn}</p>` : ''}</div>
        ${page}
      </main>
      ${foot(portal)}
    </div>`;
}

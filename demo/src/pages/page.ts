import { html } from 'lit';
import type { Portal } from '../portal.js';
import type { Place } from '../router.js';
import { sorry } from '../sorry.js';
import { widgets } from '../widgets.js';
import type { PortalWords } from '../words.js';
import { casePage, depositPage, extensionPage } from './case.js';
import { casesPage } from './cases.js';
import { contactPage } from './contact.js';
import { contractPage } from './contract.js';
import { documentsPage } from './documents.js';
import { homePage, loansPage } from './home.js';
import { signInPage } from './sign-in.js';
import { termsPage } from './terms.js';
import { firstAccessPage, identifierRecoveryPage, passwordResetPage } from './ways-in.js';

export interface PageVerbs {
  /** Somebody has signed in. */
  readonly enter: () => void;
  /** Somebody may have been signed out. */
  readonly recheck: () => void;
}

/** The page of a place. */
export function page(at: Portal, { enter, recheck }: PageVerbs): unknown {
  const { place } = at.router;
  const needed = widgets(at);
  if (needed?.status === 'failed')
    return html`<h1 tabindex="-1">${titleOf(at)}</h1>
      ${sorry(at, 'widgets', needed.code)}`;
  switch (place.name) {
    case 'sign-in':
      return signInPage(at, enter);
    case 'first-access':
      return firstAccessPage(at, recheck);
    case 'password-reset':
      return passwordResetPage(at, recheck);
    case 'identifier-recovery':
      return identifierRecoveryPage(at);
    case 'home':
      return homePage(at);
    case 'loans':
      return loansPage(at);
    case 'cases':
      return casesPage(at);
    case 'documents':
      return documentsPage(at);
    case 'contact':
      return contactPage(at);
    case 'terms':
      return termsPage(at);
    case 'contract':
      return contractPage(at, place.id, place.tab);
    case 'case':
      return casePage(at, place.id);
    case 'deposit':
      return depositPage(at, place.id);
    case 'extension':
      return extensionPage(at, place.id);
    case 'not-found':
      return html`<h1 tabindex="-1">${at.words.notFound}</h1>
        <p class="muted lead">${at.words.notFoundText}</p>
        <p><a class="back" href=${at.router.base}>← ${at.words.start}</a></p>`;
  }
}

const titles: Record<Place['name'], Exclude<keyof PortalWords, 'hello'>> = {
  'sign-in': 'signIn',
  'first-access': 'firstAccess',
  'password-reset': 'passwordReset',
  'identifier-recovery': 'identifierRecovery',
  home: 'home',
  loans: 'loans',
  cases: 'casesTitle',
  documents: 'documentsTitle',
  contact: 'contactTitle',
  terms: 'terms',
  contract: 'loan',
  case: 'case',
  deposit: 'deposit',
  extension: 'extension',
  'not-found': 'notFound',
};

/** The title of the window: browsers keep it in their history, so that it says where, never who or what about. */
export const titleOf = ({ router, words }: Portal): string => words[titles[router.place.name]];

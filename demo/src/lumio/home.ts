import { html } from 'lit';
import type { Portal } from '../portal.js';
import { ongoingCases } from './cases.js';
import { href } from './hrefs.js';
import type { LumioWords } from './words.js';

/** The commercial buttons are the portal's: the card only gives them their place (C5). */
const offers = (portal: Portal<LumioWords>) =>
  html`<div slot="actions-ctr_lumio_libre" class="offers">
    <a class="quiet" href=${href.contact}>${portal.words.raise}</a>
    <a class="quiet" href=${href.contact}>${portal.words.use}</a>
  </div>`;

const loans = (portal: Portal<LumioWords>) =>
  html`<avenant-contract-list class="block" contract-href=${href.contract}>${offers(portal)}</avenant-contract-list>`;

/** What waits for the customer comes first, because that is why people come. */
export function homePage(portal: Portal<LumioWords>) {
  return html`<h1 tabindex="-1">${portal.words.hello(portal.session?.displayName ?? '')}</h1>
    <avenant-task-list
      class="block"
      case-href=${href.case}
      contract-href=${href.contract}
      document-href=${href.documents}
    ></avenant-task-list>
    ${loans(portal)} ${ongoingCases(portal)}`;
}

export const loansPage = (portal: Portal<LumioWords>) =>
  html`<h1 tabindex="-1" class="aloud">${portal.words.loans}</h1>
    ${loans(portal)}`;

import { html } from 'lit';
import { type Portal, hrefs } from '../portal.js';
import { ongoingCases, todo } from './cases.js';

/** The commercial buttons are the portal's: the card only gives them their place (C5). */
const offers = (portal: Portal) =>
  html`<div slot="actions-ctr_lumio_libre" class="offers">
    <a class="quiet" href="${portal.router.base}contact">${portal.words.raise}</a>
    <a class="quiet" href="${portal.router.base}contact">${portal.words.use}</a>
  </div>`;

const loans = (portal: Portal) =>
  html`<avenant-contract-list class="block" contract-href=${hrefs(portal.router.base).contract}>${offers(portal)}</avenant-contract-list>`;

export const homePage = (portal: Portal) =>
  html`<h1 tabindex="-1">${portal.words.hello(portal.session?.displayName ?? '')}</h1>
    ${todo(portal)} ${loans(portal)} ${ongoingCases(portal)}`;

export const loansPage = (portal: Portal) =>
  html`<h1 tabindex="-1" class="aloud">${portal.words.loans}</h1>
    ${loans(portal)}`;

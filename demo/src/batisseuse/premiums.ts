import { html } from 'lit';
import type { Portal } from '../portal.js';
import { href } from './hrefs.js';
import type { BatisseuseWords } from './words.js';

/** Premium calls of the last years (A36). */
export const premiumsPage = ({ words }: Portal<BatisseuseWords>) =>
  html`<h1 tabindex="-1" class="aloud">${words.premiumsTitle}</h1>
    <avenant-premium-list contact-href=${href.contact}></avenant-premium-list>`;

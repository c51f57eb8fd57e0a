import { html } from 'lit';
import type { Portal } from '../portal.js';
import type { BatisseuseWords } from './words.js';

/** Who may enter the company's space (A11–A17, A33). */
export const accessPage = ({ words }: Portal<BatisseuseWords>) =>
  html`<h1 tabindex="-1" class="aloud">${words.access}</h1>
    <avenant-access-manager></avenant-access-manager>`;

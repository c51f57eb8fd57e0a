import { html } from 'lit';
import type { Portal } from '../portal.js';
import type { BatisseuseWords } from './words.js';

/** « Mes préférences »: the company's coordinates (A30), then what each person wants to hear of (A31, A32). */
export const preferencesPage = ({ words }: Portal<BatisseuseWords>) =>
  html`<h1 tabindex="-1">${words.preferences}</h1>
    <div class="column">
      <avenant-company-profile></avenant-company-profile>
      <avenant-notification-preferences></avenant-notification-preferences>
    </div>`;

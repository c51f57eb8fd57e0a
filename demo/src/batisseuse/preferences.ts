import { html } from 'lit';
import type { Portal } from '../portal.js';
import type { BatisseuseWords } from './words.js';

/** What each person wants to hear of: `avenant-notification-preferences` goes here (A31, A32). */
const notificationPreferences = (): unknown => '';

/** « Mes préférences »: the company's coordinates (A30), then one's own choices. */
export const preferencesPage = ({ words }: Portal<BatisseuseWords>) =>
  html`<h1 tabindex="-1">${words.preferences}</h1>
    <div class="column">
      <avenant-company-profile></avenant-company-profile>
      ${notificationPreferences()}
    </div>`;

import { html } from 'lit';
import { type Portal, hrefs } from '../portal.js';
import { beside } from './demonstration.js';

/** The way in, and those for who cannot get in by it; the demo's accounts beside. */
export function signInPage(portal: Portal, signedIn: () => void) {
  const { words, router } = portal;
  const href = hrefs(router.base);
  const ways = [
    [href.passwordReset, words.passwordReset],
    [href.identifierRecovery, words.identifierRecovery],
    [href.firstAccess, words.firstAccess],
    [href.contact, words.contactTitle],
  ] as const;
  return html`<div class="way-in">
    <div>
      <h1 tabindex="-1">${words.signInTitle}</h1>
      <p class="muted">${words.signInIntro}</p>
      <avenant-login-form class="form" identifier-kinds="customer_number" @avenant-signed-in=${signedIn}></avenant-login-form>
      <ul class="ways">
        ${ways.map(([to, name]) => html`<li><a href=${to}>${name}</a></li>`)}
      </ul>
    </div>
    ${beside(portal)}
  </div>`;
}

import { html } from 'lit';
import { type Portal, hrefs } from '../portal.js';
import { beside } from './demonstration.js';

/** The way in, and those for who cannot get in by it; the demo's accounts beside. */
export function signInPage(portal: Portal) {
  const { words, router, house } = portal;
  const href = hrefs(router.base);
  const ways = [
    [href.passwordReset, words.passwordReset],
    // Who signs in by an e-mail address has nothing else to recover.
    ...(house.identifierKinds === 'email' ? [] : ([[href.identifierRecovery, words.identifierRecovery]] as const)),
    [href.firstAccess, words.firstAccess],
    [href.contact, words.contactTitle],
  ] as const;
  return html`<div class="way-in">
    <div>
      <h1 tabindex="-1">${words.signInTitle}</h1>
      <p class="muted">${words.signInIntro}</p>
      <avenant-login-form class="form" identifier-kinds=${house.identifierKinds} @avenant-signed-in=${portal.enter}></avenant-login-form>
      <ul class="ways">
        ${ways.map(([to, name]) => html`<li><a href=${to}>${name}</a></li>`)}
      </ul>
    </div>
    ${beside(portal)}
  </div>`;
}

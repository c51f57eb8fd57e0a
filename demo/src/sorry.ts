import { html } from 'lit';
import { type Portal, hrefs } from './portal.js';
import { again } from './reading.js';

const signedOut = /^(unauthenticated|session-expired)$/;

/** What a page could not read, and the way on: to try again, or to sign in again for who has put that off. */
export const sorry = (portal: Portal, key: string, code: string, retry = () => again(portal, key)) => {
  const { words, router } = portal;
  if (signedOut.test(code))
    return html`<div class="sorry" role="status">
      <p>${words.signedOut}</p>
      <a class="quiet" href=${hrefs(router.base).signIn}>${words.signIn}</a>
    </div>`;
  if (code === 'not-found') return html`<div class="sorry" role="status"><p>${words.unknown}</p></div>`;
  return html`<div class="sorry" role="status">
    <p>${words.unreachable}</p>
    <button type="button" class="quiet" @click=${retry}>${words.retry}</button>
  </div>`;
};

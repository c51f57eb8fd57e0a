import { html } from 'lit';
import { type Portal, hrefs } from '../portal.js';

/** Who helps, by what it is about; also for who cannot get in. */
export const contactPage = ({ words, router, session }: Portal, topics: readonly string[], help: string) =>
  html`${session ? '' : html`<p><a class="back" href=${hrefs(router.base).signIn}>← ${words.signIn}</a></p>`}
    <h1 tabindex="-1">${words.contactTitle}</h1>
    <p class="muted lead">${words.contactText}</p>
    <div class="cards narrow-cards block">${topics.map((topic) => html`<avenant-contact-card topic=${topic}></avenant-contact-card>`)}</div>
    <avenant-help-panel class="narrow" context=${session ? help : 'sign-in'}></avenant-help-panel>`;

import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { button, linkButton } from './button.js';
import { heading } from './heading.js';
import { circleAlert } from './icons/circle-alert.js';
import { circleCheck } from './icons/circle-check.js';
import { clock } from './icons/clock.js';
import { info } from './icons/info.js';
import { wayInLabels } from './way-in.labels.js';

/** Why it did not succeed; the focus goes there. */
export const problem = (text: string): TemplateResult =>
  html`<div class="face failed" part="failed" tabindex="-1">
    ${circleAlert()}
    <p>${text}</p>
  </div>`;

/** What is drawn around the forms that give a way into an account: sent, over, done, and who helps. */
export class WayIn {
  #host: AvenantElement;
  #words: Labels<typeof wayInLabels.fr>;

  constructor(host: AvenantElement) {
    this.#host = host;
    this.#words = new Labels(host, wayInLabels);
  }

  get #level(): number {
    return Math.min(6, this.#host.headingLevel + 1);
  }

  /** A message has left, if there was somebody to send it to. `validFor`: how long its link is good for, in words, where it holds one. */
  sent(text: string, validFor: string | undefined, again: () => void): TemplateResult {
    const { words } = this.#words;
    return html`<div class="face" part="sent">
      ${info()} ${heading(this.#level, words.sent, { focusable: true })}
      <p>${text}</p>
      ${validFor ? html`<p>${words.validFor({ duration: validFor })}</p>` : nothing}
      <p class="quiet">${words.nothing}</p>
      ${button({ label: words.again, press: again })}
    </div>`;
  }

  expired(newLink: () => void): TemplateResult {
    const { words } = this.#words;
    return html`<div class="face" part="expired">
      ${clock()} ${heading(this.#level, words.expired, { focusable: true })}
      <p>${words.expiredWhy}</p>
      ${button({ label: words.newLink, kind: 'primary', press: newLink })}
    </div>`;
  }

  done(title: string, text: string, signInHref: string | undefined): TemplateResult {
    return html`<div class="face" part="done">
      ${circleCheck()} ${heading(this.#level, title, { focusable: true })}
      <p>${text}</p>
      ${this.signIn(signInHref, 'primary')}
    </div>`;
  }

  /** Back to the sign-in, where the host says where that is. */
  signIn(href: string | undefined, kind: 'primary' | 'quiet' = 'quiet'): unknown {
    return linkButton(this.#host, href, { label: this.#words.words.signIn, kind });
  }
}

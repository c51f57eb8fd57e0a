import type { TenantConfig } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { follow } from '../kit/navigate.js';
import { phone } from '../kit/phone.js';
import { duration } from '../kit/phrases.js';
import { button, linkButton } from './button.js';
import { heading } from './heading.js';
import { circleCheck } from './icons/circle-check.js';
import { clock } from './icons/clock.js';
import { mail } from './icons/mail.js';
import { wayInLabels } from './way-in.labels.js';

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

  /** A message has left, if there was somebody to send it to. `validFor`: how long its link is good for, where it holds one. */
  sent(text: string, validFor: string | undefined, again: () => void): TemplateResult {
    const { words, locale } = this.#words;
    return html`<div class="face" part="sent">
      ${mail()} ${heading(this.#level, words.sent, { focusable: true })}
      <p>${text}</p>
      ${validFor ? html`<p>${words.validFor({ duration: duration(validFor, { locale }) })}</p>` : nothing}
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
    return href ? linkButton({ label: this.#words.words.signIn, kind, href, follow: follow(this.#host, href) }) : nothing;
  }

  /** The human way out. */
  help(tenant: TenantConfig | undefined, why: string): unknown {
    const { words } = this.#words;
    const contact = tenant?.contact;
    if (!contact) return nothing;
    const { name, phone: number, email } = contact;
    return html`<div class="help" part="help">
      ${heading(this.#level, words.help)}
      <p>${why}</p>
      ${number ? html`<a href="tel:${number}">${words.call({ name, phone: phone(number) })}</a>` : nothing}
      ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
    </div>`;
  }
}

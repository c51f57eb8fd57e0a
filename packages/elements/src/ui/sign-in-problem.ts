import type { AvenantError, ErrorCode, TenantConfig } from '@avenant/api';
import { type TemplateResult, html } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { time } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { phone } from '../kit/phone.js';
import { tenantOf } from '../kit/tenant.js';
import { failureLabels } from './failure.labels.js';
import { notice } from './notice.js';
import { noticeStyles } from './notice.styles.js';
import { signInProblemLabels } from './sign-in-problem.labels.js';

const focusable = { focusable: true };
type Drawing = () => TemplateResult;

/** Why a sign-in did not succeed, drawn above the form; fetched when one does not. */
export class SignInProblems {
  #host: AvenantElement;
  #failure: Labels<typeof failureLabels.fr>;
  #words: Labels<typeof signInProblemLabels.fr>;

  constructor(host: AvenantElement) {
    this.#host = host;
    this.#failure = new Labels(host, failureLabels);
    this.#words = new Labels(host, signInProblemLabels);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(noticeStyles.styleSheet!);
  }

  /** How to draw it; drawn anew when the language changes. */
  async of(error: AvenantError): Promise<Drawing> {
    const ownWords: readonly ErrorCode[] = ['account-locked', 'account-not-activated'];
    const tenant = ownWords.includes(error.code) ? await this.#tenant() : undefined;
    return () => {
      const { words } = this.#words;
      if (error.code === 'account-not-activated') return notice('info', [words.notActivated, this.#help(tenant)], focusable);
      if (error.code === 'account-locked') return notice('warning', [this.#locked(error, tenant), this.#help(tenant)], focusable);
      return notice('danger', error.code === 'invalid-credentials' ? words.refused : this.#failure.words[error.code], focusable);
    };
  }

  unconnected: Drawing = () => notice('warning', this.#words.words.unconnected, focusable);

  #locked({ details }: AvenantError, tenant?: TenantConfig): string {
    const { words, locale } = this.#words;
    return details.until ? words.locked({ time: time(details.until, { locale, timeZone: tenant?.timeZone }) }) : words.lockedOpen;
  }

  /** Who helps. */
  #help(tenant?: TenantConfig): TemplateResult | undefined {
    const contact = tenant?.contact;
    return contact?.phone ? html`<p>${this.#words.words.contact({ name: contact.name, phone: phone(contact.phone) })}</p>` : undefined;
  }

  #tenant(): Promise<TenantConfig | undefined> {
    const { client } = this.#host;
    return client ? tenantOf(client).catch(() => undefined) : Promise.resolve(undefined);
  }
}

import type { AvenantError, TenantConfig } from '@avenant/api';
import { type TemplateResult, html } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { phone, time } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { tenantOf } from '../kit/tenant.js';
import { failureLabels } from './failure.labels.js';
import { notice } from './notice.js';
import { signInProblemLabels } from './sign-in-problem.labels.js';

const focusable = { focusable: true };

/** Why a sign-in did not succeed, drawn above the form. */
export class SignInProblems {
  #host: AvenantElement;
  #failure: Labels<typeof failureLabels.fr>;
  #words: Labels<typeof signInProblemLabels.fr>;

  constructor(host: AvenantElement) {
    this.#host = host;
    this.#failure = new Labels(host, failureLabels);
    this.#words = new Labels(host, signInProblemLabels);
  }

  async of(error: AvenantError): Promise<TemplateResult> {
    const { words } = this.#words;
    if (error.code === 'invalid-credentials') return notice('danger', words.refused, focusable);
    if (error.code !== 'account-locked' && error.code !== 'account-not-activated')
      return notice('danger', this.#failure.words[error.code], focusable);
    const tenant = await this.#tenant();
    const help = tenant?.contact?.phone && html`<p>${words.contact({ name: tenant.contact.name, phone: phone(tenant.contact.phone) })}</p>`;
    if (error.code === 'account-not-activated') return notice('info', [words.notActivated, help], focusable);
    return notice('warning', [this.#locked(error, tenant), help], focusable);
  }

  /** The second step, until a page of its own asks for it. */
  secondStep = (): TemplateResult => notice('info', this.#words.words.mfa, focusable);

  unconnected = (): TemplateResult => notice('warning', this.#words.words.unconnected, focusable);

  #locked({ details }: AvenantError, tenant?: TenantConfig): string {
    const { words } = this.#words;
    return details.until
      ? words.locked({ time: time(details.until, { locale: this.#failure.locale, timeZone: tenant?.timeZone }) })
      : words.lockedOpen;
  }

  #tenant(): Promise<TenantConfig | undefined> {
    const { client } = this.#host;
    return client ? tenantOf(client).catch(() => undefined) : Promise.resolve(undefined);
  }
}

import type { TenantConfig } from '@avenant/api';
import { html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { phone } from '../kit/phone.js';
import { heading } from './heading.js';

export interface HumanHelpWords {
  readonly help: string;
  readonly why: string;
  readonly call: (p: { name: string; phone: string }) => string;
}

/** The human way out: who helps, and how to reach them. */
export function humanHelp(host: AvenantElement, tenant: TenantConfig | undefined, words: HumanHelpWords): unknown {
  if (!tenant?.contact) return nothing;
  const { name, phone: number, email } = tenant.contact;
  return html`<div class="help" part="help">
    ${heading(Math.min(6, host.headingLevel + 1), words.help)}
    <p>${words.why}</p>
    ${number ? html`<a href="tel:${number}">${words.call({ name, phone: phone(number) })}</a>` : nothing}
    ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
  </div>`;
}

import { html } from 'lit';
import type { Portal } from '../portal.js';
import { read } from '../reading.js';
import { failed } from './cases.js';

/** « +33199000041 » as people read it. */
const shown = (phone: string) => phone.replace(/^\+33/, '0').replace(/(\d\d)(?=\d)/g, '$1\u00a0');

export function contactPage(portal: Portal) {
  const { words } = portal;
  const tenant = read(portal, 'tenant', () => portal.api.tenant.config({}));
  const contact = tenant.status === 'ready' ? tenant.value.contact : undefined;
  return html`<h1 tabindex="-1">${words.contactTitle}</h1>
    <p>${words.contactText}</p>
    ${tenant.status === 'failed' ? failed(portal, 'tenant') : ''}
    ${
      contact
        ? html`<dl class="facts">
            ${
              contact.phone
                ? html`<div>
                    <dt>${words.phone}</dt>
                    <dd><a href="tel:${contact.phone}">${shown(contact.phone)}</a></dd>
                  </div>`
                : ''
            }
            ${
              contact.email
                ? html`<div>
                    <dt>${words.email}</dt>
                    <dd><a href="mailto:${contact.email}">${contact.email}</a></dd>
                  </div>`
                : ''
            }
          </dl>`
        : ''
    }`;
}

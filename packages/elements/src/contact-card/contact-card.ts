import type { Contact, InsurerApi } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { phone as spoken } from '../kit/phone.js';
import { Resource } from '../kit/resource.js';
import { tenantOf } from '../kit/tenant.js';
import { webAddress } from '../kit/web-address.js';
import { facts } from '../ui/facts.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { phone as phoneIcon } from '../ui/icons/phone.js';
import { contactCardLabels } from './contact-card.labels.js';
import { contactCardStyles } from './contact-card.styles.js';

/** What can be dialled, of a number however it is written. */
function dialled(number: string): string | undefined {
  const digits = number.replace(/[\s().-]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? digits : undefined;
}
/** One address and no more: what follows a `?` would write the message. */
const isMail = (address: string) => /^[^\s@?&#%<>"]+@[^\s@?&#%<>"]+$/.test(address);

/** Nobody for this topic: the insurer's own number, for there is always somebody. */
async function anybody(api: InsurerApi): Promise<Contact | undefined> {
  const own = (await tenantOf(api).catch(() => undefined))?.contact;
  return own && { ...own, role: 'unknown', topics: [], openingHours: [] };
}

/**
 * Whom to turn to, and how: by phone with what it costs, by relay service, by e-mail, by post, and when.
 *
 * The insurer says who is right for a topic, a contract or a case; the first of them is shown.
 *
 * @tag avenant-contact-card
 * @csspart card - The card. @csspart heading - The name.
 * @csspart facts - The ways to reach them. @csspart link - Phone, relay service, e-mail.
 */
export class ContactCard extends AvenantElement {
  static override readonly tag = 'avenant-contact-card';
  static override styles = contactCardStyles;
  static override properties = {
    topic: {},
    caseId: { attribute: 'case-id' },
    contractId: { attribute: 'contract-id' },
    contact: { attribute: false },
  };

  /** What it is about, in the insurer's words: `case`, `contract`, `sign-in`. */
  topic?: string;
  /** Asks who handles this case. */
  caseId?: string;
  /** Asks who looks after this contract. */
  contractId?: string;
  /** The contact itself: nothing is asked then. */
  contact?: Contact;

  #words = new Labels(this, contactCardLabels);
  #faces = new Faces(this, { untitled: true });
  #found = new Resource<{ contact: Contact | undefined }, readonly [string, string, string]>(this, {
    ask: async (api, [topic, caseId, contractId], signal) => {
      const about = { ...(topic && { topic }), ...(caseId && { caseId }), ...(contractId && { contractId }) };
      const { items } = await api.contacts.list(about, { signal });
      return { contact: items[0] ?? (await anybody(api)) };
    },
    args: () => [this.topic ?? '', this.caseId ?? '', this.contractId ?? ''],
    given: () => this.contact && { contact: this.contact },
    topics: ['session', 'cases', 'contracts'],
  });

  protected override render() {
    return this.#faces.of(this.#found, 'card', ({ contact }) => (contact ? this.#renderContact(contact) : this.#renderEmpty()));
  }

  #renderContact(contact: Contact): TemplateResult {
    const { words } = this.#words;
    const { address = [], openingHours } = contact;
    return html`<div class="card" part="card">
      <div>
        <p class="role quiet">${words[contact.role]}</p>
        ${heading(this.headingLevel, contact.name, { class: 'title' })}
      </div>
      ${facts([
        [words.phone, this.#renderPhone(contact)],
        [words.relay, this.#renderRelay(contact)],
        [words.email, this.#renderMail(contact)],
        [words.hours, openingHours.length > 0 ? this.#renderLines(openingHours) : undefined],
        [words.address, address.length > 0 ? this.#renderLines(address) : undefined],
      ])}
    </div>`;
  }

  #renderPhone({ phone, phoneCost }: Contact): TemplateResult | undefined {
    if (!phone) return undefined;
    const number = dialled(phone);
    const cost = phoneCost ? html`<span class="note quiet">${phoneCost}</span>` : nothing;
    return number
      ? html`<a class="number" part="link" href="tel:${number}">${phoneIcon()}<span>${spoken(phone)}</span></a
          >${cost}`
      : html`${phone}${cost}`;
  }

  #renderRelay({ relayUrl }: Contact): TemplateResult | undefined {
    const { words } = this.#words;
    const address = webAddress(relayUrl);
    return address
      ? html`<a part="link" href=${address} target="_blank" rel="noopener noreferrer"><span>${words.relayLink} ${words.newTab}</span></a>`
      : undefined;
  }

  #renderMail({ email }: Contact): unknown {
    return email && isMail(email) ? html`<a part="link" href="mailto:${email}"><span>${email}</span></a>` : email;
  }

  #renderLines(lines: readonly string[]): TemplateResult {
    return html`<div class="lines">${lines.map((line) => html`<span>${line}</span>`)}</div>`;
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.empty, words.emptyText, nothing, phoneIcon());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-contact-card': ContactCard;
  }
}

import type { Contact, InsurerApi } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { phone as spoken } from '../kit/phone.js';
import { phone as phoneIcon } from './icons/phone.js';

const drawn = ({ name, phone, phoneCost, openingHours }: Contact): TemplateResult =>
  html`<p class="contact">
    <b>${name}</b>
    ${phone && /^\+?\d{3,15}$/.test(phone) ? html`<a class="number" href="tel:${phone}">${phoneIcon()}<span>${spoken(phone)}</span></a>` : phone}
    ${phoneCost ? html`<span class="about quiet">${phoneCost}</span>` : nothing}
    ${openingHours.map((line) => html`<span class="about quiet">${line}</span>`)}
  </p>`;

/** Who attaches companies: the usual contact, or the agency; nothing where nobody is named. */
export async function contactFor(api: InsurerApi): Promise<TemplateResult | undefined> {
  const [first] = (await api.contacts.list({ topic: 'company' })).items;
  return first && drawn(first);
}

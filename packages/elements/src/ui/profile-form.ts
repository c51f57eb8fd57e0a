import type { PostalAddress } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { describedBy, field } from './field.js';

/** What is typed; one text for each field, by its name. */
export type Typed = Readonly<Record<string, string>>;
export interface ProfileFormWords {
  readonly country: string;
  readonly line: string;
  readonly more: string;
  readonly optional: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly digits: (p: { count: number }) => string;
  readonly lineMissing: string;
  readonly postalMissing: string;
  readonly postalWrong: (p: { count: number }) => string;
  readonly cityMissing: string;
  readonly phoneWrong: string;
  readonly emailWrong: string;
}

/** How many digits a postal code has, country by country. */
const postalDigits: Readonly<Record<string, number>> = { FR: 5, BE: 4, CH: 4, DE: 5, IT: 5, LU: 4 };

/** A country in words; what is no code of one, as it is. */
export const nameOf = (country: string, locale: string): string =>
  /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country) : country;

export const typedAddress = ({ lines, postalCode, city, country }: PostalAddress): Typed => ({
  line: lines[0] ?? '',
  more: lines.slice(1).join(', '),
  postalCode,
  city,
  country,
});
export const addressOf = ({ line = '', more = '', postalCode = '', city = '', country = 'FR' }: Typed): PostalAddress => ({
  lines: [line.trim(), more.trim()].filter(Boolean),
  postalCode: postalCode.trim(),
  city: city.trim(),
  country,
});
/** E.164, of a number as people type it at home. */
export const phoneOf = (typed: string) => typed.replace(/[\s.\-()\u00a0\u202f]/g, '').replace(/^0(?=\d{9}$)/, '+33');

/** What has to be put right, by field. */
export function mistakesIn(kind: 'address' | 'contact', typed: Typed, words: ProfileFormWords): Typed {
  const { line = '', postalCode = '', city = '', country = 'FR', phone = '', email = '' } = typed;
  const count = postalDigits[country];
  const code = postalCode.trim();
  const wrong =
    kind === 'address'
      ? {
          line: line.trim() ? '' : words.lineMissing,
          postalCode: !code ? words.postalMissing : count && !new RegExp(`^\\d{${count}}$`).test(code) ? words.postalWrong({ count }) : '',
          city: city.trim() ? '' : words.cityMissing,
        }
      : {
          phone: phone.trim() === '' || /^\+\d{8,15}$/.test(phoneOf(phone)) ? '' : words.phoneWrong,
          email: email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? '' : words.emailWrong,
        };
  return Object.fromEntries(Object.entries(wrong).filter(([, text]) => text));
}

export interface ProfileFieldsOptions {
  readonly kind: 'address' | 'contact';
  readonly typed: Typed;
  readonly wrong: Typed;
  readonly words: ProfileFormWords;
  readonly locale: string;
  readonly write: (name: string, value: string) => void;
}

/** The fields of an address as its country writes it, or of telephone and e-mail. */
export function profileFields({ kind, typed, wrong, words, locale, write }: ProfileFieldsOptions): TemplateResult {
  const text = (id: string, label: unknown, autocomplete: string, more: { hint?: string; type?: string; inputmode?: string } = {}) => {
    const error = wrong[id];
    const control = html`<input
      id=${id}
      class="control"
      type=${more.type ?? 'text'}
      inputmode=${more.inputmode ?? nothing}
      autocomplete=${autocomplete as AutoFill}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy({ id, hint: more.hint, error })}
      .value=${typed[id] ?? ''}
      @input=${(event: Event) => write(id, (event.target as HTMLInputElement).value)}
    />`;
    return field({ id, label, hint: more.hint, error, control });
  };
  const optional = (label: string) => html`${label} <span class="quiet">${words.optional}</span>`;
  if (kind === 'contact')
    return html`${text('phone', optional(words.phone), 'tel', { type: 'tel' })}
    ${text('email', optional(words.email), 'email', { type: 'email' })}`;
  const { country = 'FR' } = typed;
  const count = postalDigits[country];
  const countries = [...new Set([...Object.keys(postalDigits), country])];
  const choice = html`<select
    id="country"
    class="control"
    autocomplete="country"
    @change=${(event: Event) => write('country', (event.target as HTMLSelectElement).value)}
  >
    ${countries.map((code) => html`<option value=${code} ?selected=${code === country}>${nameOf(code, locale)}</option>`)}
  </select>`;
  return html`${field({ id: 'country', label: words.country, control: choice })} ${text('line', words.line, 'address-line1')}
  ${text('more', optional(words.more), 'address-line2')}
  ${text('postalCode', words.postalCode, 'postal-code', { inputmode: count ? 'numeric' : 'text', ...(count && { hint: words.digits({ count }) }) })}
  ${text('city', words.city, 'address-level2')}`;
}

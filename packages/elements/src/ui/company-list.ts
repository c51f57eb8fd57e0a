import type { Organisation } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type CompanyRowOptions, type CompanyRowWords, companyName, companyRow } from './company-row.js';
import { field } from './field.js';

/** From here on a list is searched rather than read. */
const searched = 8;
/** As many as are drawn at once. */
const drawn = 50;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name or numbers have every word that was typed, whatever its accents. */
function companiesLike(all: readonly Organisation[], typed: string): readonly Organisation[] {
  const words = plain(typed).split(/\s+/);
  return all.filter((one) => {
    const said = plain(`${companyName(one)} ${one.number ?? ''} ${one.registration?.value ?? ''}`);
    return words.every((word) => said.includes(word));
  });
}

export interface CompanyListWords extends CompanyRowWords {
  readonly search: string;
  readonly notFound: string;
  readonly found: (p: { count: number }) => string;
  readonly more: (p: { count: number }) => string;
}
export interface CompanyListOptions extends Omit<CompanyRowOptions, 'busy' | 'waits' | 'enter' | 'accept'> {
  readonly words: CompanyListWords;
  readonly typed: string;
  readonly type: (text: string) => void;
  /** The one whose space is being opened, or whose invitation is being accepted. */
  readonly busy: string | undefined;
  readonly enter: (company: Organisation) => void;
  readonly accept: (company: Organisation) => void;
}

/** Companies by name; a field to search them by where they are many. Named by the `title` beside it. */
export function companyList(list: readonly Organisation[], options: CompanyListOptions): TemplateResult {
  const { words, busy, enter, accept } = options;
  const found = companiesLike(list, options.typed);
  return html`${list.length < searched ? nothing : search(found.length, options)}
    <ul class="companies" aria-labelledby="title">
      ${found.slice(0, drawn).map(
        (company) =>
          html`<li>
            ${companyRow(company, {
              ...options,
              busy: busy === company.id,
              waits: busy !== undefined && busy !== company.id,
              enter: () => enter(company),
              accept: () => accept(company),
            })}
          </li>`,
      )}
    </ul>
    ${found.length > drawn ? html`<p class="quiet">${words.more({ count: found.length - drawn })}</p>` : nothing}`;
}

function search(count: number, { words, typed, type }: CompanyListOptions): TemplateResult {
  const said = count === 0 ? words.notFound : words.found({ count });
  return html`${field({
      id: 'search',
      label: words.search,
      control: html`<input
        id="search"
        class="control"
        type="search"
        autocomplete="off"
        .value=${typed}
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      />`,
    })}
    <p class="quiet" role="status">${typed.trim() ? said : nothing}</p>`;
}

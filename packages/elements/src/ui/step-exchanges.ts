import type { Exchange } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Place, date } from '../kit/format.js';
import { fileText } from './icons/file-text.js';

export interface StepExchangeWords {
  readonly noExchange: string;
  readonly inbound: string;
  readonly outbound: string;
  readonly system: string;
  readonly documents: string;
}

/** What was said and sent during one step of a case, in few words; the whole of it is in the exchange log. */
export function stepExchanges(exchanges: readonly Exchange[], words: StepExchangeWords, place: Place): TemplateResult {
  if (exchanges.length === 0) return html`<p class="quiet small">${words.noExchange}</p>`;
  return html`<ul class="exchanges">
    ${exchanges.map(
      ({ at, subject, body, direction, documents }) =>
        html`<li part="exchange">
          <p class="subject">${subject}</p>
          <p class="quiet small">
            ${direction === 'unknown' ? nothing : `${words[direction]} · `}<time datetime=${at}>${date(at, place)}</time>
          </p>
          ${body ? html`<p class="body">${body}</p>` : nothing}
          ${
            documents.length > 0
              ? html`<ul class="files small" aria-label=${words.documents}>
                  ${documents.map(({ filename }) => html`<li>${fileText()}<span>${filename}</span></li>`)}
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

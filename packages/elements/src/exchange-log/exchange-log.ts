import type { Exchange, Page } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { date, time } from '../kit/format.js';
import { bytes } from '../kit/sizes.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { circleDot } from '../ui/icons/circle-dot.js';
import { fileText } from '../ui/icons/file-text.js';
import { handCoins } from '../ui/icons/hand-coins.js';
import { image } from '../ui/icons/image.js';
import { mail } from '../ui/icons/mail.js';
import { messageSquare } from '../ui/icons/message-square.js';
import { phone } from '../ui/icons/phone.js';
import { scale } from '../ui/icons/scale.js';
import { send } from '../ui/icons/send.js';
import { exchangeLogLabels } from './exchange-log.labels.js';
import { exchangeLogStyles } from './exchange-log.styles.js';

const icons: Record<Exchange['kind'], () => TemplateResult> = {
  document: fileText,
  message: messageSquare,
  call: phone,
  decision: scale,
  payment: handCoins,
  status_change: circleDot,
  unknown: mail,
};

/**
 * « Suivi des échanges »: what the customer has sent, and what the insurer has answered, the most recent first.
 *
 * @tag avenant-exchange-log
 * @csspart heading - The title.
 * @csspart exchange - Each exchange.
 */
export class ExchangeLog extends AvenantElement {
  static override readonly tag = 'avenant-exchange-log';
  static override styles = exchangeLogStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    exchanges: { attribute: false },
  };

  /** The case whose exchanges are shown. */
  caseId?: string;
  /** The exchanges themselves: nothing is asked then. */
  exchanges?: readonly Exchange[];

  #words = new Labels(this, exchangeLogLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #wanted = 20;
  #page = new Resource<Page<Exchange>, readonly [string | undefined]>(this, {
    ask: (api, [caseId], signal) =>
      upTo(this.#wanted, (cursor, limit) => api.cases.exchanges({ caseId: caseId!, limit, ...(cursor ? { cursor } : {}) }, { signal })),
    args: () => [this.caseId],
    wanted: () => this.#wanted,
    given: () => this.exchanges && { items: [...this.exchanges] },
    topics: ['cases'],
  });

  #more(): void {
    this.#wanted += 40;
    this.requestUpdate();
  }

  protected override render() {
    return html`${heading(this.headingLevel, this.#words.words.title, { class: 'title' })}
    ${this.#faces.of(this.#page, 'rows', (page) => (page.items.length > 0 ? this.#renderPage(page) : this.#renderEmpty()))}`;
  }

  #renderPage({ items, nextCursor }: Page<Exchange>): TemplateResult {
    return html`<ol>
        ${items.map((exchange) => this.#renderExchange(exchange))}
      </ol>
      ${nextCursor ? html`<div class="more">${button({ label: this.#words.words.more, press: () => this.#more() })}</div>` : nothing}`;
  }

  #renderExchange(exchange: Exchange): TemplateResult {
    const { words } = this.#words;
    const who = exchange.direction === 'unknown' ? undefined : words[exchange.direction];
    return html`<li class="exchange ${exchange.direction}" part="exchange">
      ${(exchange.direction === 'inbound' ? send : icons[exchange.kind])()}
      <div>
        <p class="subject">${exchange.subject}</p>
        <p class="quiet about">
          ${[who, this.#when(exchange), exchange.reference && words.reference({ reference: exchange.reference })].filter(Boolean).join(' · ')}
        </p>
        ${exchange.body ? html`<p class="body">${exchange.body}</p>` : nothing}
        ${exchange.documents.length > 0 ? this.#renderDocuments(exchange) : nothing}
      </div>
    </li>`;
  }

  #when({ at }: Exchange): string {
    const place = this.#here.place(this.#words.locale);
    return this.#words.words.at({ date: date(at, place), time: time(at, place) });
  }

  #renderDocuments({ documents }: Exchange): TemplateResult {
    const { words, locale } = this.#words;
    return html`<ul class="documents" aria-label=${words.documents}>
      ${documents.map(
        (document) =>
          html`<li>
            ${document.mime.startsWith('image/') ? image() : fileText()}<span>${document.filename}</span
            ><span class="size">${bytes(document.bytes, { locale })}</span>
          </li>`,
      )}
    </ul>`;
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.empty, words.emptyText, nothing, messageSquare());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-exchange-log': ExchangeLog;
  }
}

import type { Document, Page } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Download } from '../kit/download.js';
import { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { bytes } from '../kit/sizes.js';
import { button } from '../ui/button.js';
import { downloadButton } from '../ui/download-button.js';
import { downloadLabels } from '../ui/download.labels.js';
import { Faces } from '../ui/faces.js';
import { typeNames } from '../ui/file-types.js';
import { heading } from '../ui/heading.js';
import { circleDot } from '../ui/icons/circle-dot.js';
import { fileText } from '../ui/icons/file-text.js';
import { folderOpen } from '../ui/icons/folder-open.js';
import { image } from '../ui/icons/image.js';
import { documentListLabels } from './document-list.labels.js';
import { documentListStyles } from './document-list.styles.js';

/** As the customer says it; the insurer's records see it from the other side. */
const directions = { received: 'outbound', sent: 'inbound' } as const;
type Shown = keyof typeof directions;

/** Why a document cannot be had, by the insurer's reason. */
const reasons: Readonly<Record<string, 'quarantined' | 'scanning'>> = { quarantined: 'quarantined', pending_scan: 'scanning' };

/**
 * « Documents »: what the insurer has put into the customer's space, letters among them, and what the customer has sent; each can be
 * downloaded.
 *
 * @tag avenant-document-list
 * @csspart heading - The title.
 * @csspart filter - « Reçus », « Envoyés ».
 * @csspart document - Each document.
 * @csspart status - « Nouveau ».
 * @csspart download - « Télécharger (PDF, 245 Ko) ».
 * @fires {CustomEvent<DocumentOpenedDetail>} avenant-document-opened - A document is on its way to the customer.
 */
export class DocumentList extends AvenantElement {
  static override readonly tag = 'avenant-document-list';
  static override styles = documentListStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    contractId: { attribute: 'contract-id' },
    show: { reflect: true },
    documents: { attribute: false },
  };

  /** Only the documents of this case. */
  caseId?: string;
  /** Only the documents of this contract, those of its cases among them. */
  contractId?: string;
  /** What is shown: `received`, or `sent`. The customer can change it. */
  show: Shown = 'received';
  /** The documents themselves, the most recent first: nothing is asked then. */
  documents?: readonly Document[];

  #words = new Labels(this, documentListLabels);
  #downloading = new Labels(this, downloadLabels);
  #download = new Download(this);
  #faces = new Faces(this);
  #here = new Here(this);
  #wanted = 20;
  #page = new Resource<Page<Document>, readonly [Shown, string, string]>(this, {
    ask: (api, [shown, caseId, contractId], signal) => {
      const asked = { direction: directions[shown], ...(caseId && { caseId }), ...(contractId && { contractId }) };
      return upTo(this.#wanted, (cursor, limit) => api.documents.list({ limit, ...asked, ...(cursor && { cursor }) }, { signal }));
    },
    args: () => [this.#shown, this.caseId ?? '', this.contractId ?? ''],
    wanted: () => this.#wanted,
    given: () =>
      this.documents && { items: this.documents.filter(({ direction }) => (direction === 'inbound') === (this.#shown === 'sent')) },
    topics: ['documents', 'cases'],
  });

  get #shown(): Shown {
    return this.show === 'sent' ? 'sent' : 'received';
  }

  #choose(show: Shown): void {
    this.show = show;
    this.#wanted = 20;
  }

  #more(): void {
    this.#wanted += 40;
    this.requestUpdate();
  }

  protected override render() {
    const { words } = this.#words;
    return html`${heading(this.headingLevel, words.title, { class: 'title' })}
      <div class="bar">
        <fieldset part="filter">
          <legend class="aloud">${words.show}</legend>
          ${this.#renderChoice('received')}${this.#renderChoice('sent')}
        </fieldset>
        <p class="quiet count" role="status">${this.#count()}</p>
      </div>
      ${this.#faces.of(this.#page, 'rows', (page) => (page.items.length > 0 ? this.#renderPage(page) : this.#renderEmpty()))}`;
  }

  #renderChoice(show: Shown): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="show"
        .checked=${this.#shown === show}
        @change=${() => this.#choose(show)}
      />${this.#words.words[show]}</label
    >`;
  }

  /** What a choice has brought, said where it is heard. */
  #count(): unknown {
    const { words } = this.#words;
    const page = this.#page.value;
    if (!page) return nothing;
    if (page.items.length === 0) return html`<span class="aloud">${this.#empty[0]}</span>`;
    return (page.nextCursor ? words.some : words.count)({ count: page.items.length });
  }

  #renderPage({ items, nextCursor }: Page<Document>): TemplateResult {
    const { words } = this.#words;
    return html`<ul class="list">
        ${items.map((document) => this.#renderDocument(document))}
      </ul>
      ${nextCursor ? html`<div class="more">${button({ label: words.more, press: () => this.#more() })}</div>` : nothing}`;
  }

  #renderDocument(document: Document): TemplateResult {
    const { words, locale } = this.#words;
    const { createdAt, isNew, mime, title, type } = document;
    const on = { date: date(createdAt, this.#here.place(locale)) };
    return html`<li class="document" part="document">
      ${mime.startsWith('image/') ? image() : fileText()}
      <div>
        <p class="name">
          <span>${title}</span>
          ${isNew ? html`<span class="badge info" part="status">${circleDot()}${words.isNew}</span>` : nothing}
        </p>
        <p class="quiet about">${words[type]} · ${this.#shown === 'sent' ? words.sentOn(on) : words.receivedOn(on)}</p>
        ${this.#renderRefusal(document)}
      </div>
      ${this.#renderDownload(document)}
    </li>`;
  }

  #mayDownload({ allowedActions }: Document) {
    return allowedActions.find(({ rel }) => rel === 'download');
  }

  #renderRefusal(document: Document): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const download = this.#mayDownload(document);
    if (!download || download.enabled) return nothing;
    const reason = Object.hasOwn(reasons, download.reasonCode ?? '') ? reasons[download.reasonCode!]! : 'refused';
    return html`<p class="held">${words[reason]}</p>`;
  }

  #renderDownload(document: Document): TemplateResult | typeof nothing {
    const { words, locale } = this.#words;
    if (!this.#mayDownload(document)?.enabled) return nothing;
    const type = typeNames([document.mime], { locale });
    return downloadButton({
      documentId: document.id,
      download: this.#download,
      words: this.#downloading.words,
      label: words.download({ type, size: bytes(document.bytes, { locale }) }),
      of: document.title,
      sentence: (error) => this.#faces.sentence(error),
    });
  }

  get #empty(): readonly [title: string, text: string] {
    const { emptyReceived, emptyReceivedText, emptySent, emptySentText } = this.#words.words;
    return this.#shown === 'sent' ? [emptySent, emptySentText] : [emptyReceived, emptyReceivedText];
  }

  #renderEmpty(): TemplateResult {
    return this.#faces.empty(...this.#empty, nothing, folderOpen());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-document-list': DocumentList;
  }
}

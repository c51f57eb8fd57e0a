import type { Benefit, Money, Page } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Download } from '../kit/download.js';
import { AvenantElement } from '../kit/element.js';
import { money } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { month, monthOf } from '../kit/month.js';
import { hrefFrom } from '../kit/navigate.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { sum } from '../kit/sum.js';
import { benefitRow } from '../ui/benefit-row.js';
import { benefitStatusLabels } from '../ui/benefit-status.labels.js';
import { button, linkButton } from '../ui/button.js';
import { downloadButton } from '../ui/download-button.js';
import { downloadLabels } from '../ui/download.labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { handCoins } from '../ui/icons/hand-coins.js';
import { benefitListLabels } from './benefit-list.labels.js';
import { benefitListStyles } from './benefit-list.styles.js';

/**
 * « Versements »: what the insurer pays, month by month: how much, to whom, when, how it was computed, and why something is not paid.
 *
 * For a borrower these are the instalments that go to the lender: the list says so, because customers look for them on their own account.
 *
 * @tag avenant-benefit-list
 * @csspart heading - The title, and the months.
 * @csspart total - « Total versé ».
 * @csspart benefit - Each payment.
 * @csspart amount - Its amount.
 * @csspart status - How it stands.
 * @csspart computation - How the amount came about.
 * @csspart download - « Télécharger le décompte ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 * @fires {CustomEvent<DocumentOpenedDetail>} avenant-document-opened - A statement is on its way to the customer.
 */
export class BenefitList extends AvenantElement {
  static override readonly tag = 'avenant-benefit-list';
  static override styles = benefitListStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    contractId: { attribute: 'contract-id' },
    caseHref: { attribute: 'case-href' },
    casesHref: { attribute: 'cases-href' },
    benefits: { attribute: false },
  };

  /** Only what is paid in this case. */
  caseId?: string;
  /** Only what is paid under this contract. */
  contractId?: string;
  /** Address of a case's summary, for a case in which nothing is paid yet: `/dossiers/{id}`. */
  caseHref?: string;
  /** Address of the customer's cases, for who has nothing paid yet. */
  casesHref?: string;
  /** The payments themselves, the most recent first: nothing is asked then. */
  benefits?: readonly Benefit[];

  #words = new Labels(this, benefitListLabels);
  #status = new Labels(this, benefitStatusLabels);
  #downloading = new Labels(this, downloadLabels);
  #download = new Download(this);
  #faces = new Faces(this);
  #here = new Here(this);
  #wanted = 24;
  #page = new Resource<Page<Benefit>, readonly [string, string]>(this, {
    ask: (api, [caseId, contractId], signal) =>
      upTo(this.#wanted, (cursor, limit) =>
        api.benefits.list({ limit, ...(cursor && { cursor }), ...(caseId && { caseId }), ...(contractId && { contractId }) }, { signal }),
      ),
    args: () => [this.caseId ?? '', this.contractId ?? ''],
    wanted: () => this.#wanted,
    given: () => this.benefits && { items: [...this.benefits] },
    topics: ['benefits', 'cases'],
  });

  #more(): void {
    this.#wanted += 36;
    this.requestUpdate();
  }

  protected override render() {
    return html`${heading(this.headingLevel, this.#words.words.title, { class: 'title' })}
    ${this.#faces.of(this.#page, 'rows', (page) => (page.items.length > 0 ? this.#renderPage(page) : this.#renderEmpty()))}`;
  }

  get #place() {
    return this.#here.place(this.#words.locale);
  }

  #renderPage({ items, nextCursor }: Page<Benefit>): TemplateResult {
    const { words } = this.#words;
    const months = new Map<string, Benefit[]>();
    for (const benefit of items) {
      const key = this.#monthOf(benefit);
      months.set(key, [...(months.get(key) ?? []), benefit]);
    }
    return html`<div class="list">
      ${items.every(({ payeeKind }) => payeeKind === 'lender') ? html`<p class="quiet">${words.toLender}</p>` : nothing}
      ${this.#renderTotal(items, nextCursor !== undefined)} ${[...months].map(([key, benefits]) => this.#renderMonth(key, benefits))}
      ${nextCursor ? html`<div>${button({ label: words.more, press: () => this.#more() })}</div>` : nothing}
    </div>`;
  }

  /** The month that it is for; else the one in which it was paid, at the insurer's. */
  #monthOf({ dueDate, period, paidAt }: Benefit): string {
    return (dueDate ?? period?.start)?.slice(0, 7) ?? (paidAt ? monthOf(paidAt, this.#place) : '');
  }

  #paid(benefits: readonly Benefit[]): string {
    const amounts: Money[] = benefits.filter(({ state }) => state === 'paid').map(({ amount }) => amount);
    return sum(amounts)
      .map((amount) => money(amount, this.#place))
      .join(' + ');
  }

  #renderTotal(benefits: readonly Benefit[], more: boolean): TemplateResult | typeof nothing {
    const paid = this.#paid(benefits);
    const { total, totalShown } = this.#words.words;
    return paid
      ? html`<p class="total" part="total"><span>${more ? totalShown : total}</span> <span class="amount">${paid}</span></p>`
      : nothing;
  }

  #renderMonth(key: string, benefits: readonly Benefit[]): TemplateResult {
    const { words } = this.#words;
    const paid = this.#paid(benefits);
    return html`<section class="month">
      <div>
        ${heading(Math.min(6, this.headingLevel + 1), key ? month(key, this.#place) : words.undated)}
        ${paid ? html`<span class="quiet amount">${words.ofMonth({ amount: paid })}</span>` : nothing}
      </div>
      <ul class="benefits">
        ${benefits.map((benefit) =>
          benefitRow(benefit, { words, status: this.#status.words, place: this.#place, statement: this.#renderStatement(benefit) }),
        )}
      </ul>
    </section>`;
  }

  #renderStatement({ statementDocumentId, label }: Benefit): TemplateResult | undefined {
    return statementDocumentId === undefined
      ? undefined
      : downloadButton({
          documentId: statementDocumentId,
          download: this.#download,
          words: this.#downloading.words,
          label: this.#words.words.statement,
          of: label,
          sentence: (error) => this.#faces.sentence(error),
        });
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    const href = this.caseId ? hrefFrom(this.caseHref, { id: this.caseId }) : this.casesHref;
    const link = linkButton(this, href, { label: this.caseId ? words.toCase : words.toCases });
    return this.#faces.empty(words.empty, words.emptyText, link, handCoins());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-benefit-list': BenefitList;
  }
}

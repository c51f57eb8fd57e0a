import type { PremiumNotice, PremiumPage } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { dayOf } from '../kit/days.js';
import { Download } from '../kit/download.js';
import { AvenantElement } from '../kit/element.js';
import { money } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { button, linkButton } from '../ui/button.js';
import { downloadButton } from '../ui/download-button.js';
import { downloadLabels } from '../ui/download.labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { circleCheck } from '../ui/icons/circle-check.js';
import { handCoins } from '../ui/icons/hand-coins.js';
import { premiumLabels } from '../ui/premium.labels.js';
import { premiumRow } from '../ui/premium-row.js';
import { premiumStatusLabels } from '../ui/premium-status.labels.js';
import { premiumListLabels } from './premium-list.labels.js';
import { premiumListStyles } from './premium-list.styles.js';

/**
 * « Mes cotisations »: premium calls of these years, what is paid and what remains; of one that is late, what happens next and when.
 *
 * Whoever may not see them is told who can grant it, by name where the insurer tells.
 *
 * @tag avenant-premium-list
 * @csspart heading - The title, and the years.
 * @csspart total - « Reste à payer ».
 * @csspart premium - Each call.
 * @csspart amount - Its amount.
 * @csspart status - How it stands.
 * @csspart steps - What not paying leads to.
 * @csspart computation - What the amount is made of.
 * @csspart download - « Télécharger (PDF) ».
 * @csspart link - « Parler à votre interlocuteur ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 * @fires {CustomEvent<DocumentOpenedDetail>} avenant-document-opened - A call is on its way to the customer.
 */
export class PremiumList extends AvenantElement {
  static override readonly tag = 'avenant-premium-list';
  static override styles = premiumListStyles;
  static override properties = {
    contractId: { attribute: 'contract-id' },
    contactHref: { attribute: 'contact-href' },
    premiums: { attribute: false },
  };

  /** Only what this contract costs. */
  contractId?: string;
  /** Where whoever is late finds somebody to talk to. */
  contactHref?: string;
  /** The calls themselves, the latest due first: nothing is asked then. */
  premiums?: readonly PremiumNotice[];

  #words = new Labels(this, premiumListLabels);
  #premium = new Labels(this, premiumLabels);
  #status = new Labels(this, premiumStatusLabels);
  #downloading = new Labels(this, downloadLabels);
  #download = new Download(this);
  #faces = new Faces(this);
  #here = new Here(this);
  #wanted = 12;
  #page = new Resource<PremiumPage, readonly [string]>(this, {
    ask: async (api, [contractId], signal) => {
      let sums: Pick<PremiumPage, 'outstanding' | 'late'> = {};
      const page = await upTo(this.#wanted, async (cursor, limit) => {
        const answer = await api.premiums.list({ limit, ...(cursor && { cursor }), ...(contractId && { contractId }) }, { signal });
        sums = answer;
        return answer;
      });
      return { ...sums, ...page };
    },
    args: () => [this.contractId ?? ''],
    wanted: () => this.#wanted,
    given: () => this.premiums && { items: [...this.premiums] },
    topics: ['contracts'],
  });

  #more(): void {
    this.#wanted += 24;
    this.requestUpdate();
  }

  protected override render() {
    return html`${heading(this.headingLevel, this.#words.words.title, { class: 'title' })}
    ${this.#faces.of(this.#page, 'rows', (page) => (page.items.length > 0 ? this.#renderPage(page) : this.#renderEmpty()))}`;
  }

  get #place() {
    return this.#here.place(this.#words.locale);
  }

  #renderPage(page: PremiumPage): TemplateResult {
    const years = new Map<string, PremiumNotice[]>();
    for (const notice of page.items) {
      const year = notice.dueDate.slice(0, 4);
      years.set(year, [...(years.get(year) ?? []), notice]);
    }
    return html`<div class="list">
      ${this.#renderSums(page)} ${[...years].map(([year, notices]) => this.#renderYear(year, notices))}
      ${page.nextCursor ? html`<div>${button({ label: this.#words.words.more, press: () => this.#more() })}</div>` : nothing}
    </div>`;
  }

  #renderSums({ outstanding, late }: PremiumPage): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (this.premiums) return nothing;
    if (!outstanding) return html`<p class="total settled" part="total">${circleCheck()}<span>${words.settled}</span></p>`;
    return html`<div class="total" part="total">
      <p>${words.outstanding}${late ? html`<span class="late">${words.late({ amount: money(late, this.#place) })}</span>` : nothing}</p>
      <p class="amount">${money(outstanding, this.#place)}</p>
    </div>`;
  }

  #renderYear(year: string, notices: readonly PremiumNotice[]): TemplateResult {
    const today = dayOf(this.#here.now, this.#place.timeZone);
    const help = linkButton(this, this.contactHref, { label: this.#words.words.contact });
    return html`<section>
      ${heading(Math.min(6, this.headingLevel + 1), year, { class: 'year' })}
      <ul class="premiums">
        ${notices.map((notice) =>
          premiumRow(notice, {
            words: this.#premium.words,
            status: this.#status.words,
            place: this.#place,
            today,
            paper: this.#renderPaper(notice),
            help,
          }),
        )}
      </ul>
    </section>`;
  }

  #renderPaper({ document, number, allowedActions }: PremiumNotice): TemplateResult | typeof nothing {
    if (!document) return nothing;
    const { words } = this.#words;
    if (allowedActions.some(({ rel, enabled }) => rel === 'download' && !enabled)) return html`<p class="quiet about">${words.held}</p>`;
    return downloadButton({
      documentId: document.documentId,
      download: this.#download,
      words: this.#downloading.words,
      label: words.download,
      of: number,
      sentence: (error) => this.#faces.sentence(error),
    });
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.empty, words.emptyText, nothing, handCoins());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-premium-list': PremiumList;
  }
}

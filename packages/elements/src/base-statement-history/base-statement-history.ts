import type { BaseStatement, Page } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Download } from '../kit/download.js';
import { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { hrefFrom } from '../kit/navigate.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { baseStatementStatus, exerciseName } from '../ui/base-statement-status.js';
import { baseStatementStatusLabels } from '../ui/base-statement-status.labels.js';
import { button, linkButton } from '../ui/button.js';
import { downloadButton } from '../ui/download-button.js';
import { downloadLabels } from '../ui/download.labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { baseStatementHistoryLabels } from './base-statement-history.labels.js';
import { baseStatementHistoryStyles } from './base-statement-history.styles.js';

/**
 * A contract's base statements, exercise by exercise: how each stands, what became of it, its papers to download, and the way to the one
 * that waits.
 *
 * @tag avenant-base-statement-history
 * @csspart heading - The title.
 * @csspart statement - Each statement.
 * @csspart status - How it stands.
 * @csspart link - « Saisir ce relevé ».
 * @csspart download - « Télécharger… ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 * @fires {CustomEvent<DocumentOpenedDetail>} avenant-document-opened - A paper is on its way to the customer.
 */
export class BaseStatementHistory extends AvenantElement {
  static override readonly tag = 'avenant-base-statement-history';
  static override styles = baseStatementHistoryStyles;
  static override properties = {
    contractId: { attribute: 'contract-id' },
    statementHref: { attribute: 'statement-href' },
    statements: { attribute: false },
  };

  /** Only those of this contract; every contract's without it. */
  contractId?: string;
  /** Address where a statement is filled in: `/releves/{id}`; `{contractId}` is its contract's. */
  statementHref?: string;
  /** The statements themselves: nothing is asked then. */
  statements?: readonly BaseStatement[];

  #words = new Labels(this, baseStatementHistoryLabels);
  #status = new Labels(this, baseStatementStatusLabels);
  #downloading = new Labels(this, downloadLabels);
  #download = new Download(this);
  #faces = new Faces(this);
  #here = new Here(this);
  #wanted = 12;
  #page = new Resource<Page<BaseStatement>, readonly [string]>(this, {
    ask: (api, [contractId], signal) =>
      upTo(this.#wanted, (cursor, limit) =>
        api.baseStatements.list({ limit, ...(cursor && { cursor }), ...(contractId && { contractId }) }, { signal }),
      ),
    args: () => [this.contractId ?? ''],
    wanted: () => this.#wanted,
    given: () => this.statements && { items: [...this.statements] },
    topics: ['base-statements', 'contracts'],
  });

  #more(): void {
    this.#wanted += 24;
    this.requestUpdate();
  }

  protected override render() {
    const { words } = this.#words;
    return html`${heading(this.headingLevel, words.title, { class: 'title' })}
    ${this.#faces.of(this.#page, 'rows', ({ items, nextCursor }) =>
      items.length === 0
        ? this.#faces.empty(words.empty, words.emptyText)
        : html`<ul class="list">
              ${items.map((one) => this.#renderStatement(one))}
            </ul>
            ${nextCursor ? html`<div class="more">${button({ label: words.more, press: () => this.#more() })}</div>` : nothing}`,
    )}`;
  }

  #day(of: string): string {
    return date(of, this.#here.place(this.#words.locale));
  }

  #renderStatement(statement: BaseStatement): TemplateResult {
    const { words } = this.#words;
    const { exercise, state, contractNumber, productName } = statement;
    return html`<li class="statement" part="statement">
      <div>
        <p class="name">${this.#named(statement)} ${baseStatementStatus(state, this.#status.words)}</p>
        <p class="quiet">
          ${words.exercise({ from: this.#day(exercise.start), to: this.#day(exercise.end) })}${this.contractId ? nothing : html` · ${contractNumber} – ${productName}`}
        </p>
        <p class="quiet">${this.#standing(statement)}</p>
      </div>
      ${this.#renderSteps(statement)}
      <div class="actions">${this.#renderActions(statement)}</div>
    </li>`;
  }

  #named({ exercise }: BaseStatement): string {
    return this.#status.words.title({ exercise: exerciseName(exercise) });
  }

  /** By when, from when, or how it was returned. */
  #standing({ state, window, mode, reference, allowedActions }: BaseStatement): string {
    const { words } = this.#words;
    if (state === 'not_open') return words.opens({ date: this.#day(window.opensAt) });
    if (allowedActions.some(({ rel, enabled }) => enabled && (rel === 'freeze' || rel === 'submit')))
      return words.until({ date: this.#day(window.closesAt) });
    if (!mode || !reference) return '';
    return `${words[mode === 'unknown' ? 'otherMode' : mode]}, ${words.reference({ reference })}`;
  }

  #renderSteps({ history }: BaseStatement): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (history.length < 2) return nothing;
    return html`<details>
      <summary>${words.steps}</summary>
      <ul class="steps">
        ${history.map(({ state, at }) => html`<li>${words.step({ state: this.#step(state), date: this.#day(at) })}</li>`)}
      </ul>
    </details>`;
  }
  #step(state: BaseStatement['state']): string {
    const { words } = this.#words;
    return state === 'open' ? words.opened : state === 'correction_requested' ? words.corrected : this.#status.words[state];
  }

  #renderActions(statement: BaseStatement): unknown {
    const { words } = this.#words;
    const { id, contractId, validatedDocument, blankDocument, allowedActions } = statement;
    const may = allowedActions.some(({ rel, enabled }) => enabled && (rel === 'freeze' || rel === 'submit'));
    const href = may ? hrefFrom(this.statementHref, { id, contractId }) : undefined;
    const paper = validatedDocument ?? (may ? blankDocument : undefined);
    return [
      linkButton(this, href, { label: words.fill, kind: 'primary', aloud: `${words.fill}, ${this.#named(statement)}` }),
      paper
        ? downloadButton({
            documentId: paper.documentId,
            label: validatedDocument ? words.download : words.blank,
            of: this.#named(statement),
            download: this.#download,
            words: this.#downloading.words,
            sentence: (error) => this.#faces.sentence(error),
          })
        : nothing,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-base-statement-history': BaseStatementHistory;
  }
}

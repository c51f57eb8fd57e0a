import type { Decision, Page } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Download } from '../kit/download.js';
import { AvenantElement } from '../kit/element.js';
import { date, money } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { follow, hrefFrom } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { linkButton } from '../ui/button.js';
import { contest } from '../ui/contest.js';
import { downloadButton } from '../ui/download-button.js';
import { downloadLabels } from '../ui/download.labels.js';
import { Faces } from '../ui/faces.js';
import { facts } from '../ui/facts.js';
import { heading } from '../ui/heading.js';
import { circleAlert } from '../ui/icons/circle-alert.js';
import { circleCheck } from '../ui/icons/circle-check.js';
import { info } from '../ui/icons/info.js';
import { scale } from '../ui/icons/scale.js';
import { triangleAlert } from '../ui/icons/triangle-alert.js';
import { decisionPanelLabels } from './decision-panel.labels.js';
import { decisionPanelStyles } from './decision-panel.styles.js';

/** The outcome at a glance; the title beside it says it. */
const icons = { accepted: circleCheck, partially_accepted: triangleAlert, refused: circleAlert, unknown: info };

/**
 * What the insurer has decided, in words first: the reasons and the clause, what is paid and what is not, how and until when it can be
 * contested, and the letter.
 *
 * The most recent decision is shown in full, earlier ones can be opened. A decision is news of any kind: do not put it on a page that
 * celebrates.
 *
 * @tag avenant-decision-panel
 * @csspart heading - The outcome, and the titles below it.
 * @csspart facts - What is decided: amount and periods.
 * @csspart contest - How and until when it can be contested.
 * @csspart download - « Télécharger le courrier de décision ».
 * @csspart link - Links: ways to contest, « Voir les versements ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 * @fires {CustomEvent<DocumentOpenedDetail>} avenant-document-opened - The letter is on its way to the customer.
 */
export class DecisionPanel extends AvenantElement {
  static override readonly tag = 'avenant-decision-panel';
  static override styles = decisionPanelStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    caseHref: { attribute: 'case-href' },
    contestHref: { attribute: 'contest-href' },
    benefitsHref: { attribute: 'benefits-href' },
    decisions: { attribute: false },
  };

  /** The case whose decisions are shown. */
  caseId?: string;
  /** Address of a case's summary, for a case that is not decided yet: `/dossiers/{id}`. */
  caseHref?: string;
  /** Address where a decision is contested online: `/dossiers/{id}/contester`. */
  contestHref?: string;
  /** Address of what is paid in a case: `/dossiers/{id}/versements`. */
  benefitsHref?: string;
  /** The decisions themselves, the most recent first: nothing is asked then. */
  decisions?: readonly Decision[];

  #words = new Labels(this, decisionPanelLabels);
  #downloading = new Labels(this, downloadLabels);
  #download = new Download(this);
  #faces = new Faces(this, { untitled: true });
  #here = new Here(this);
  #decisions = new Resource<Page<Decision>, readonly [string | undefined]>(this, {
    ask: (api, [caseId], signal) => api.cases.decisions({ caseId: caseId! }, { signal }),
    args: () => [this.caseId],
    given: () => this.decisions && { items: [...this.decisions] },
    topics: ['cases'],
  });

  protected override render() {
    return this.#faces.of(this.#decisions, 'card', ({ items: [latest, ...earlier] }) =>
      latest ? html`${this.#renderDecision(latest, this.headingLevel)}${this.#renderEarlier(earlier)}` : this.#renderEmpty(),
    );
  }

  #renderDecision(decision: Decision, level: number): TemplateResult {
    const { words } = this.#words;
    const sub = Math.min(5, level + 1);
    return html`<article class="card" part="card">
      <header>
        <div class="outcome ${decision.outcome}">
          ${icons[decision.outcome]()} ${heading(level, words[decision.outcome], { class: 'title' })}
        </div>
        <p class="quiet about">${this.#decided(decision)}</p>
      </header>
      ${this.#renderReasons(decision, sub)} ${this.#renderFacts(decision, sub)}
      ${contest(decision, {
        level: sub,
        words,
        place: this.#place,
        now: this.#here.now,
        online: this.#renderOnline(decision),
      })}
      ${this.#renderActions(decision)}
    </article>`;
  }

  get #place() {
    return this.#here.place(this.#words.locale);
  }

  #decided({ decidedAt, authorName }: Decision): string {
    const { words } = this.#words;
    const on = { date: date(decidedAt, this.#place) };
    return authorName ? words.decidedBy({ ...on, name: authorName }) : words.decided(on);
  }

  #renderReasons({ reasons }: Decision, level: number): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (reasons.length === 0) return nothing;
    return html`<section>
      ${heading(level, words.why, { class: 'subtitle' })}
      <ul class="reasons">
        ${reasons.map(
          ({ text, clause }) =>
            html`<li>
              <p>${text}</p>
              ${clause ? html`<p class="quiet clause">${words.clause({ clause })}</p>` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderFacts({ amount, period, refusedPeriod }: Decision, level: number): TemplateResult | typeof nothing {
    if (!amount && !period && !refusedPeriod) return nothing;
    const { words } = this.#words;
    const days = (range: Decision['period']) =>
      range && words.days({ start: date(range.start, this.#place), end: date(range.end, this.#place) });
    return html`<section>
      ${heading(level, words.what, { class: 'subtitle' })}
      ${facts([
        [words.amount, amount && html`<span class="amount">${money(amount, this.#place)}</span>`],
        [words.period, days(period)],
        [words.refusedPeriod, days(refusedPeriod)],
      ])}
    </section>`;
  }

  #renderOnline({ id, caseId }: Decision): TemplateResult | undefined {
    const href = hrefFrom(this.contestHref, { id: caseId, decision: id });
    return href === undefined ? undefined : html`<a href=${href} part="link" @click=${follow(this, href)}>${this.#words.words.online}</a>`;
  }

  #renderActions({ caseId, outcome, documentId, decidedAt }: Decision): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const paid = outcome === 'accepted' || outcome === 'partially_accepted';
    const benefits = paid ? hrefFrom(this.benefitsHref, { id: caseId }) : undefined;
    if (!documentId && !benefits) return nothing;
    return html`<div class="actions">
      ${
        documentId
          ? downloadButton({
              documentId,
              download: this.#download,
              words: this.#downloading.words,
              label: words.letter,
              of: words.letterOf({ date: date(decidedAt, this.#place) }),
              sentence: (error) => this.#faces.sentence(error),
            })
          : nothing
      }
      ${linkButton(this, benefits, { label: words.benefits, kind: 'quiet' })}
    </div>`;
  }

  #renderEarlier(decisions: readonly Decision[]): TemplateResult | typeof nothing {
    if (decisions.length === 0) return nothing;
    const level = Math.min(5, this.headingLevel + 1);
    return html`<div class="earlier">
      ${heading(level, this.#words.words.earlier, { class: 'subtitle' })}
      ${decisions.map(
        (decision) =>
          html`<details>
            <summary>${this.#decided(decision)}</summary>
            ${this.#renderDecision(decision, Math.min(4, level + 1))}
          </details>`,
      )}
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    const href = this.caseId === undefined ? undefined : hrefFrom(this.caseHref, { id: this.caseId });
    return this.#faces.empty(words.empty, words.emptyText, linkButton(this, href, { label: words.toCase }), scale());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-decision-panel': DecisionPanel;
  }
}

import type { Case, Exchange, Milestone, Page, Requirement } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { exchangesByStep } from '../flows/exchanges-by-step.js';
import { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { hrefFrom } from '../kit/navigate.js';
import { upTo } from '../kit/pages.js';
import { duration } from '../kit/phrases.js';
import { Resource } from '../kit/resource.js';
import { askedAgain } from '../ui/asked-again.js';
import { button, linkButton } from '../ui/button.js';
import { caseAbout } from '../ui/case-about.js';
import { caseStatus } from '../ui/case-status.js';
import { caseStatusLabels } from '../ui/case-status.labels.js';
import { caseLabels } from '../ui/case.labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { check } from '../ui/icons/check.js';
import { upload } from '../ui/icons/upload.js';
import { nextStep } from '../ui/next-step.js';
import type { StepWords } from '../ui/progress-steps.js';
import { stepExchanges } from '../ui/step-exchanges.js';
import { caseTimelineLabels } from './case-timeline.labels.js';
import { caseTimelineStyles } from './case-timeline.styles.js';

/** A case on its way, with the documents that were asked for. */
interface Way {
  readonly case: Case;
  readonly requirements: readonly Requirement[];
}

const stepsOf = ({ milestones }: Case): Milestone[] =>
  milestones.filter(({ code, state }) => code !== 'unknown' && state !== 'unknown' && state !== 'skipped');

/** The step where a case is: under way, or else the last that was reached while something is still to come. */
function hereIn(found: Case): Milestone | undefined {
  const steps = stepsOf(found);
  return steps.find(({ state }) => state === 'current') ?? (found.nextStep && steps.findLast(({ state }) => state === 'done'));
}

const hasEnded = ({ state }: Case) => state === 'closed' || state === 'withdrawn' || state === 'lapsed';

/**
 * Where a case stands, step by step: what is done, whose turn it is, what comes next and by when, and who handles it. Each step opens on
 * what was said and sent during it, read when it is opened.
 *
 * @tag avenant-case-timeline
 * @csspart heading - The title.
 * @csspart status - State of the case, and its outcome.
 * @csspart steps - The steps.
 * @csspart step - Each step.
 * @csspart next-step - Whose turn it is, and by when.
 * @csspart exchange - Each exchange of an open step.
 * @csspart link - « Joindre un justificatif », « Prolonger mon indemnisation ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 */
export class CaseTimeline extends AvenantElement {
  static override readonly tag = 'avenant-case-timeline';
  static override styles = caseTimelineStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    depositHref: { attribute: 'deposit-href' },
    extensionHref: { attribute: 'extension-href' },
    embedded: { type: Boolean },
    case: { attribute: false },
    requirements: { attribute: false },
    opened: { state: true },
    wanted: { state: true },
    said: { state: true },
  };

  /** Asks for this case. */
  caseId?: string;
  /** Address where documents are handed in: `/dossiers/{id}/justificatifs`. */
  depositHref?: string;
  /** Address where an extension is asked for: `/dossiers/{id}/prolongation`. */
  extensionHref?: string;
  /** Without what the case is about, its number, its state and the next step: the page says them. */
  embedded = false;
  /** The case itself: it is not asked for then. */
  case?: Case;
  /** Beside `case`: the documents that were asked for. */
  requirements?: readonly Requirement[];

  private opened: ReadonlySet<Milestone['code']> = new Set();
  private wanted = 100;
  private said = '';

  #words = new Labels(this, caseTimelineLabels);
  #shared = new Labels(this, caseLabels);
  #status = new Labels(this, caseStatusLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #way = new Resource(this, {
    ask: async (api, [id], signal) => {
      const caseId = id!;
      const [found, { items }] = await Promise.all([api.cases.get({ caseId }, { signal }), api.cases.requirements({ caseId }, { signal })]);
      return { case: found, requirements: items };
    },
    args: () => [this.caseId] as const,
    given: (): Way | undefined => this.case && { case: this.case, requirements: this.requirements ?? [] },
    topics: ['cases'],
  });
  #exchanges = new Resource<Page<Exchange>, readonly [string | undefined]>(this, {
    ask: (api, [caseId], signal) =>
      upTo(this.wanted, (cursor, limit) => api.cases.exchanges({ caseId: caseId!, limit, ...(cursor ? { cursor } : {}) }, { signal })),
    args: () => [this.opened.size > 0 ? (this.case?.id ?? this.caseId) : undefined],
    wanted: () => this.wanted,
    topics: ['cases'],
  });
  /** What was last drawn: which case, and how far it had come. */
  #seen?: { readonly id: string; readonly at: string } | undefined;

  protected override willUpdate(): void {
    const found = this.#way.value?.case;
    if (!found) return;
    const { id, state } = found;
    const here = hereIn(found);
    const at = `${state}/${here?.code}`;
    if (this.#seen?.id === id && this.#seen.at !== at) this.said = this.#news(found, here);
    this.#seen = { id, at };
  }

  #news(found: Case, here: Milestone | undefined): string {
    const { words } = this.#words;
    if (hasEnded(found)) return words.movedTo({ text: this.#ending(found) });
    return here ? words.moved({ name: this.#name(here) }) : '';
  }

  #name({ code }: Milestone): string {
    return this.#shared.words[code as keyof StepWords];
  }

  #ending({ state }: Case): string {
    return this.#words.words[state as 'closed' | 'withdrawn' | 'lapsed'];
  }

  #toggle(code: Milestone['code'], event: Event): void {
    const isOpen = (event.target as HTMLDetailsElement).open;
    if (isOpen === this.opened.has(code)) return;
    this.opened = new Set(isOpen ? [...this.opened, code] : [...this.opened].filter((one) => one !== code));
  }

  protected override render() {
    return html`<p class="aloud" role="status">${this.said}</p>
      ${heading(this.headingLevel, this.#words.words.title, { class: 'title' })}
      ${this.#faces.of(this.#way, 'rows', (way) => this.#renderWay(way))}`;
  }

  #renderWay(way: Way): unknown {
    const { words } = this.#words;
    const steps = stepsOf(way.case);
    const here = hereIn(way.case);
    return html`${this.embedded ? nothing : this.#renderAbout(way.case)}
    ${
      steps.length > 0
        ? html`<ol class="way" part="steps" aria-label=${words.title}>
            ${steps.map((step) => this.#renderStep(step, step === here, way))}
          </ol>`
        : [this.#renderNext(way), way.case.nextStep && !this.embedded ? nothing : this.#faces.empty(words.empty, words.emptyText)]
    }
    ${hasEnded(way.case) ? html`<p class="quiet">${words.ended}</p>` : nothing}`;
  }

  #renderAbout(found: Case): TemplateResult {
    const handler = found.handlerName && !hasEnded(found) ? this.#words.words.handler({ name: found.handlerName }) : undefined;
    return caseAbout(found, { number: this.#shared.words.number({ number: found.number }), handler }, this.#status.words);
  }

  #renderStep(step: Milestone, isHere: boolean, way: Way): TemplateResult {
    const outcome = step.code === 'decision' && way.case.outcome;
    return html`<li
      class="step ${step.state} ${isHere ? 'here' : ''} ${outcome === 'refused' ? outcome : ''}"
      part="step"
      aria-current=${isHere ? 'step' : 'false'}
    >
      <span class="mark">${step.state === 'done' ? check() : nothing}</span>
      <div class="what">
        <p class="name">${this.#name(step)}</p>
        <p class="small quiet">${this.#when(step, way.case)}</p>
        ${outcome ? caseStatus(outcome, this.#status.words) : nothing}
        ${step.code === 'documents' ? askedAgain(way.requirements, this.#words.words, this.#words) : nothing}
        ${isHere ? this.#renderNext(way) : nothing} ${step.state === 'upcoming' ? nothing : this.#renderExchanges(step, way.case)}
      </div>
    </li>`;
  }

  /** When it was done; or what binds the insurer, told apart from what is usual. */
  #when({ code, state, at, dueDate, usualDelay }: Milestone, found: Case): unknown {
    const { words, locale } = this.#words;
    const place = this.#here.place(locale);
    if (state === 'done') {
      const isEnd = code === 'closed' && hasEnded(found);
      if (!at) return isEnd ? this.#ending(found) : words.done;
      const day = date(at, place);
      return html`<time datetime=${at}
        >${isEnd ? words.endedOn({ text: this.#ending(found), date: day }) : words.doneOn({ date: day })}</time
      >`;
    }
    return html`${words[state as 'current' | 'upcoming']}
    ${dueDate ? html`<br /><b><time datetime=${dueDate}>${words.committed({ date: date(dueDate, place) })}</time></b>` : nothing}
    ${usualDelay && !(state === 'current' && found.nextStep?.dueDate) ? html`<br />${words.usually({ duration: duration(usualDelay, place) })}` : nothing}`;
  }

  #renderNext({ case: found }: Way): TemplateResult {
    const { locale } = this.#words;
    return html`${found.state === 'in_review' || found.state === 'reopened' ? html`<p class="awaiting">${this.#words.words.awaiting}</p>` : nothing}
    ${this.embedded ? nothing : nextStep(found.nextStep, this.#shared.words, this.#here.place(locale), this.#here.now)}
    ${this.#renderLinks(found)}`;
  }

  #renderLinks({ id, allowedActions }: Case): unknown {
    const to = (wanted: string, template: string | undefined) =>
      allowedActions.some(({ rel, enabled }) => rel === wanted && enabled) ? hrefFrom(template, { id }) : undefined;
    const deposit = to('submit_requirement', this.depositHref);
    const extension = to('extend', this.extensionHref);
    if (!deposit && !extension) return nothing;
    return html`<div class="actions">
      ${linkButton(this, deposit, { label: this.#shared.words.submit, icon: upload(), kind: 'primary' })}
      ${linkButton(this, extension, { label: this.#words.words.extend })}
    </div>`;
  }

  #renderExchanges(step: Milestone, found: Case): TemplateResult {
    const { words, locale } = this.#words;
    const isOpen = this.opened.has(step.code);
    return html`<details ?open=${isOpen} @toggle=${(event: Event) => this.#toggle(step.code, event)}>
      <summary>${words.exchanges}<span class="aloud">, ${this.#name(step)}</span></summary>
      ${
        isOpen
          ? this.#faces.of(this.#exchanges, 'text', ({ items, nextCursor }) => [
              stepExchanges(exchangesByStep(found.milestones, items).get(step.code) ?? [], words, this.#here.place(locale)),
              nextCursor ? button({ label: words.more, press: () => (this.wanted += 100) }) : nothing,
            ])
          : nothing
      }
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-case-timeline': CaseTimeline;
  }
}

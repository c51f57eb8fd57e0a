import type { Case, Contract, InsurerApi, Requirement } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { hrefFrom } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { caseStanding } from '../ui/case-status.js';
import { caseStatusLabels } from '../ui/case-status.labels.js';
import { requirementStatus } from '../ui/requirement-status.js';
import { requirementStatusLabels } from '../ui/requirement-status.labels.js';
import { linkButton } from '../ui/button.js';
import { caseLabels } from '../ui/case.labels.js';
import { Faces } from '../ui/faces.js';
import { facts } from '../ui/facts.js';
import { heading } from '../ui/heading.js';
import { upload } from '../ui/icons/upload.js';
import { nextStep } from '../ui/next-step.js';
import { progressSteps } from '../ui/progress-steps.js';
import { caseSummaryLabels } from './case-summary.labels.js';
import { caseSummaryStyles } from './case-summary.styles.js';

/** A case, with what it is about and what it waits for. */
export interface CaseFile {
  readonly case: Case;
  readonly requirements: readonly Requirement[];
  readonly contracts: readonly Contract[];
}

async function read(api: InsurerApi, caseId: string, signal: AbortSignal): Promise<CaseFile> {
  const [found, requirements] = await Promise.all([api.cases.get({ caseId }, { signal }), api.cases.requirements({ caseId }, { signal })]);
  const contracts = await Promise.all(found.contractIds.map((contractId) => api.contracts.get({ contractId }, { signal })));
  return { case: found, requirements: requirements.items, contracts };
}

/**
 * A case in full: where it stands, whose turn it is, what it covers, and every document that was asked for with its state.
 *
 * @tag avenant-case-summary
 * @csspart heading - The titles.
 * @csspart status - State of the case, and of each document.
 * @csspart next-step - Whose turn it is, and by when.
 * @csspart steps - How far the case has come.
 * @csspart link - « Joindre un justificatif ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow the link itself.
 */
export class CaseSummary extends AvenantElement {
  static override readonly tag = 'avenant-case-summary';
  static override styles = caseSummaryStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    depositHref: { attribute: 'deposit-href' },
    file: { attribute: false },
  };

  /** The case that is shown. */
  caseId?: string;
  /** Address where documents are handed in: `/dossiers/{id}/justificatifs`. */
  depositHref?: string;
  /** The whole of it: nothing is asked then. */
  file?: CaseFile;

  #words = new Labels(this, caseSummaryLabels);
  #shared = new Labels(this, caseLabels);
  #status = new Labels(this, caseStatusLabels);
  #document = new Labels(this, requirementStatusLabels);
  #faces = new Faces(this, { untitled: true });
  #here = new Here(this);
  #file = new Resource(this, {
    ask: (api, [caseId], signal) => read(api, caseId!, signal),
    args: () => [this.caseId] as const,
    given: () => this.file,
    topics: ['cases'],
  });

  protected override render() {
    return this.#faces.of(this.#file, 'card', (file) => this.#renderFile(file));
  }

  #renderFile(file: CaseFile): TemplateResult {
    const { words, locale } = this.#words;
    const { milestones, nextStep: step } = file.case;
    return html`<article class="card">
      ${this.#renderHeader(file.case)} ${nextStep(step, this.#shared.words, this.#here.place(locale), this.#here.now)}
      ${milestones.length > 0 ? progressSteps(this.#shared.words.progress, milestones, this.#shared.words) : nothing}
      ${this.#renderFacts(file)} ${heading(this.#level + 1, words.requirements, { class: 'subtitle' })}
      ${this.#renderRequirements(file.requirements)} ${this.#renderAction(file.case)}
    </article>`;
  }

  get #level(): number {
    return Math.min(5, this.headingLevel);
  }

  #renderHeader(found: Case): TemplateResult {
    const { words } = this.#words;
    return html`<header>
      ${heading(this.#level, words.title, { class: 'title' })}
      <p class="what">${found.title}</p>
      <p class="quiet small">${this.#shared.words.number({ number: found.number })}</p>
      ${caseStanding(found, this.#status.words)} ${found.summary ? html`<p>${found.summary}</p>` : nothing}
    </header>`;
  }

  #renderFacts({ case: found, contracts }: CaseFile): TemplateResult {
    const { words, locale } = this.#words;
    const place = this.#here.place(locale);
    const covered = contracts.map(({ productName, number }) => html`<div>${productName} <span class="quiet small">${number}</span></div>`);
    return html`${facts([
      [words.opened, date(found.openedAt, place)],
      [words.event, found.eventDate && date(found.eventDate, place)],
      [words.handler, found.handlerName],
      [words.contracts, covered.length > 0 ? covered : undefined],
    ])}
    ${contracts.length > 1 ? html`<p class="quiet small">${this.#shared.words.allContracts}</p>` : nothing}`;
  }

  #renderRequirements(requirements: readonly Requirement[]): TemplateResult {
    if (requirements.length === 0) return html`<p class="quiet">${this.#words.words.noRequirement}</p>`;
    return html`<ul class="requirements">
      ${requirements.map((requirement) => this.#renderRequirement(requirement))}
    </ul>`;
  }

  #renderRequirement({ label, state, deadline, rejection }: Requirement): TemplateResult {
    const { words, locale } = this.#words;
    const open = state === 'missing' || state === 'rejected' || state === 'expired';
    const reason = rejection && (rejection.text ?? words[rejection.code === 'unknown' ? 'other' : rejection.code]);
    return html`<li>
      <span>${label}</span>${requirementStatus(state, this.#document.words)}
      ${state === 'rejected' && reason ? html`<p class="reason">${words.replace({ reason: reason.replace(/[.\s]+$/, '') })} ${words.advice}</p>` : nothing}
      ${open && deadline ? html`<p class="quiet small">${words.due({ date: date(deadline, { locale }) })}</p>` : nothing}
    </li>`;
  }

  #renderAction(found: Case): TemplateResult | typeof nothing {
    const maySubmit = found.allowedActions.some(({ rel, enabled }) => rel === 'submit_requirement' && enabled);
    const href = maySubmit ? hrefFrom(this.depositHref, { id: found.id }) : undefined;
    if (!href) return nothing;
    const link = linkButton(this, href, { label: this.#shared.words.submit, icon: upload(), kind: 'primary' });
    return html`<div class="actions">${link}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-case-summary': CaseSummary;
  }
}

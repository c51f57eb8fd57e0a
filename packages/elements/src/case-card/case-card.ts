import type { Case, CaseState } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { hrefFrom } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { badge } from '../ui/badge.js';
import { caseStanding } from '../ui/case-status.js';
import { caseStatusLabels } from '../ui/case-status.labels.js';
import { linkButton } from '../ui/button.js';
import { caseLabels } from '../ui/case.labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { upload } from '../ui/icons/upload.js';
import { nextStep } from '../ui/next-step.js';
import { progressSteps } from '../ui/progress-steps.js';
import { type CaseCardWords, caseCardLabels } from './case-card.labels.js';
import { caseCardStyles } from './case-card.styles.js';

type TitleKey = 'titleToComplete' | 'titleOngoing' | 'titleDraft' | 'titleDecided' | 'titleEnded';
const titles: Partial<Record<CaseState, TitleKey>> = {
  draft: 'titleDraft',
  to_complete: 'titleToComplete',
  decided: 'titleDecided',
  closed: 'titleEnded',
  withdrawn: 'titleEnded',
  lapsed: 'titleEnded',
};

/**
 * A case at a glance: where it stands, whose turn it is, what comes next, and the one thing to do.
 *
 * What the customer may do comes from the insurer (`allowedActions`): the card draws « Joindre un justificatif » when it is allowed,
 * and leads to the case's summary in every state.
 *
 * @tag avenant-case-card
 * @csspart heading - « Votre dossier à compléter », « Votre dossier en cours »…
 * @csspart status - State of the case, and what is missing.
 * @csspart next-step - Whose turn it is, and by when.
 * @csspart steps - How far the case has come.
 * @csspart link - « Joindre un justificatif », « Consulter ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 */
export class CaseCard extends AvenantElement {
  static override readonly tag = 'avenant-case-card';
  static override styles = caseCardStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    caseHref: { attribute: 'case-href' },
    depositHref: { attribute: 'deposit-href' },
    case: { attribute: false },
  };

  /** Asks for this case. */
  caseId?: string;
  /** Address of a case's summary: `/dossiers/{id}`. */
  caseHref?: string;
  /** Address where documents are handed in: `/dossiers/{id}/justificatifs`. */
  depositHref?: string;
  /** The case itself: nothing is asked then. */
  case?: Case;

  #words = new Labels(this, caseCardLabels);
  #shared = new Labels(this, caseLabels);
  #status = new Labels(this, caseStatusLabels);
  #faces = new Faces(this, { untitled: true });
  #here = new Here(this);
  #case = new Resource(this, {
    ask: (api, [caseId], signal) => api.cases.get({ caseId: caseId! }, { signal }),
    args: () => [this.caseId] as const,
    given: () => this.case,
    topics: ['cases'],
  });

  protected override render() {
    return this.#faces.of(this.#case, 'card', (found) => this.#renderCard(found));
  }

  #renderCard(found: Case): TemplateResult {
    const { words, locale } = this.#shared;
    return html`<article class="card" part="card">
      ${this.#renderHeader(found)} ${nextStep(found.nextStep, words, this.#here.place(locale), this.#here.now)}
      ${found.milestones.length > 0 ? progressSteps(words.progress, found.milestones, words) : nothing}
      ${found.contractIds.length > 1 ? html`<p class="quiet about">${words.allContracts}</p>` : nothing}
      <div class="actions">${this.#renderLinks(found)}</div>
    </article>`;
  }

  #renderHeader(found: Case): TemplateResult {
    const { words } = this.#words;
    return html`<header>
      ${heading(this.headingLevel, words[titles[found.state] ?? 'titleOngoing'], { class: 'title' })}
      <p class="what">${found.title}</p>
      <p class="quiet about">${this.#shared.words.number({ number: found.number })} · ${this.#when(found)}</p>
      <div class="badges">${this.#renderBadges(found, words)}</div>
    </header>`;
  }

  #when({ expiresAt, openedAt }: Case): string {
    const { words, locale } = this.#words;
    const on = { date: date(expiresAt ?? openedAt, this.#here.place(locale)) };
    return expiresAt ? words.keptUntil(on) : words.since(on);
  }

  /** What is missing says more than « À compléter ». */
  #renderBadges(found: Case, words: CaseCardWords): unknown {
    const { missing, rejected } = found.completeness ?? { missing: 0, rejected: 0 };
    if (found.state !== 'to_complete' || missing + rejected === 0) return caseStanding(found, this.#status.words);
    return [
      missing > 0 ? badge('warning', missing === 1 ? words.missingOne : words.missingMany({ count: missing })) : nothing,
      rejected > 0 ? badge('danger', rejected === 1 ? words.rejectedOne : words.rejectedMany({ count: rejected })) : nothing,
    ];
  }

  #renderLinks(found: Case): unknown {
    const { submit, number } = this.#shared.words;
    const { open } = this.#words.words;
    const maySubmit = found.allowedActions.some(({ rel, enabled }) => rel === 'submit_requirement' && enabled);
    const named = (label: string) => `${label}, ${number({ number: found.number })}`;
    return [
      linkButton(this, maySubmit ? hrefFrom(this.depositHref, { id: found.id }) : undefined, {
        label: submit,
        aloud: named(submit),
        icon: upload(),
        kind: 'primary',
      }),
      linkButton(this, hrefFrom(this.caseHref, { id: found.id }), { label: open, aloud: named(open) }),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-case-card': CaseCard;
  }
}

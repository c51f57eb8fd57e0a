import type { Appointment, Claim, OfferResponse } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { date, money } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { follow, hrefFrom } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { linkButton } from '../ui/button.js';
import { claimAppointments } from '../ui/claim-appointments.js';
import type { ClaimOffer } from '../ui/claim-offer.js';
import { claimStanding } from '../ui/claim-status.js';
import { claimStatusLabels } from '../ui/claim-status.labels.js';
import { caseLabels } from '../ui/case.labels.js';
import { claimLabels } from '../ui/claim.labels.js';
import { Faces } from '../ui/faces.js';
import { facts } from '../ui/facts.js';
import { heading } from '../ui/heading.js';
import { upload } from '../ui/icons/upload.js';
import { nextStep } from '../ui/next-step.js';
import { progressSteps } from '../ui/progress-steps.js';
import { claimSummaryLabels } from './claim-summary.labels.js';
import { claimSummaryStyles } from './claim-summary.styles.js';

/** The insurer has the answer to its offer. */
export const offerAnswered = 'avenant-offer-answered';
export interface OfferAnsweredDetail {
  readonly claimId: string;
  readonly response: OfferResponse['response'];
}

/**
 * A claim in full: where it stands and whose turn it is, when and where it happened, for which contract, who handles it, when somebody
 * comes, what is offered and how it was computed, and what was paid.
 *
 * An offer is accepted or contested here, until its last day, and what is sent is read over first. Documents, log and decision of a claim
 * are those of its case: put `avenant-justificatif-dropzone`, `avenant-exchange-log` and `avenant-decision-panel` beside it with the same
 * identifier as `case-id`.
 *
 * @tag avenant-claim-summary
 * @csspart heading - The titles.
 * @csspart status - State of the claim, of each appointment and of the offer.
 * @csspart next-step - Whose turn it is, and by when.
 * @csspart steps - How far the claim has come.
 * @csspart facts - Dates, address, contract, contact.
 * @csspart appointments - When somebody comes.
 * @csspart offer - What is offered.
 * @csspart amount - The sum that is offered.
 * @csspart link - « Ajouter un élément », the contract.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 * @fires {CustomEvent<OfferAnsweredDetail>} avenant-offer-answered - The insurer has the answer to its offer.
 */
export class ClaimSummary extends AvenantElement {
  static override readonly tag = 'avenant-claim-summary';
  static override styles = claimSummaryStyles;
  static override properties = {
    claimId: { attribute: 'claim-id' },
    depositHref: { attribute: 'deposit-href' },
    decisionHref: { attribute: 'decision-href' },
    contractHref: { attribute: 'contract-href' },
    claim: { attribute: false },
  };

  /** The claim that is shown. */
  claimId?: string;
  /** Address where documents are added: `/sinistres/{id}/justificatifs`. */
  depositHref?: string;
  /** Address where the decision is read, and how to contest it: `/sinistres/{id}/decision`. */
  decisionHref?: string;
  /** Address of a contract: `/contrats/{id}`. */
  contractHref?: string;
  /** The claim itself: nothing is asked then. */
  claim?: Claim;

  #words = new Labels(this, claimSummaryLabels);
  #shared = new Labels(this, claimLabels);
  #turn = new Labels(this, caseLabels);
  #status = new Labels(this, claimStatusLabels);
  #faces = new Faces(this, { untitled: true });
  #here = new Here(this);
  /** Most claims have no offer: how one is drawn and answered comes with the first. */
  #offer?: ClaimOffer | undefined;
  #isFetching = false;
  #claim = new Resource(this, {
    ask: (api, [claimId], signal) => api.claims.get({ claimId: claimId! }, { signal }),
    args: () => [this.claimId] as const,
    given: () => this.claim,
    topics: ['cases'],
  });

  async #fetchOffer(): Promise<void> {
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      this.#offer = new (await import('../ui/claim-offer.js')).ClaimOffer(this, this.#faces);
      this.requestUpdate();
    } catch {
      this.#isFetching = false; // The next drawing tries again.
    }
  }

  async #save(claim: Claim, appointment: Appointment, title: string): Promise<void> {
    const { saveAppointment } = await import('../ui/save-appointment.js');
    saveAppointment(this.renderRoot, appointment, claim, title, this.#here.now);
  }

  protected override render() {
    return this.#faces.of(this.#claim, 'card', (claim) => this.#renderClaim(claim));
  }

  get #place() {
    return this.#here.place(this.#words.locale);
  }

  get #level(): number {
    return Math.min(5, this.headingLevel);
  }

  #renderClaim(claim: Claim): TemplateResult {
    const { words } = this.#words;
    return html`<article class="card">
      <header>
        ${heading(this.#level, claim.title, { class: 'title' })}
        <p class="quiet number">${this.#shared.words.number({ number: claim.number })}</p>
        ${claimStanding(claim, this.#status.words)} ${claim.summary ? html`<p>${claim.summary}</p>` : nothing}
      </header>
      ${nextStep(claim.nextStep, this.#turn.words, this.#place, this.#here.now)}
      ${progressSteps(words.progress, claim.milestones, { ...this.#turn.words, ...words })} ${this.#renderActions(claim)}
      ${claim.offer ? this.#renderOffer(claim) : nothing}
      ${claimAppointments(claim.appointments, {
        words,
        place: this.#place,
        level: this.#level + 1,
        now: this.#here.now,
        save: (appointment, title) => void this.#save(claim, appointment, title),
      })}
      ${this.#renderPayments(claim)} ${this.#renderFacts(claim)}
    </article>`;
  }

  #renderActions({ id, state, outcome, allowedActions }: Claim): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const may = allowedActions.some(({ rel, enabled }) => rel === 'submit_requirement' && enabled);
    const waits = state === 'to_complete';
    const deposit = linkButton(this, may ? hrefFrom(this.depositHref, { id }) : undefined, {
      label: waits ? words.complete : words.add,
      icon: upload(),
      kind: waits ? 'primary' : 'secondary',
    });
    const decision = linkButton(this, outcome && outcome !== 'accepted' ? hrefFrom(this.decisionHref, { id }) : undefined, {
      label: words.decision,
    });
    return deposit === nothing && decision === nothing ? nothing : html`<div class="actions">${deposit}${decision}</div>`;
  }

  #renderOffer(claim: Claim): TemplateResult | typeof nothing {
    if (!this.#offer) void this.#fetchOffer();
    return (
      this.#offer?.draw(claim, {
        level: this.#level + 1,
        place: this.#place,
        now: this.#here.now,
        answered: (response) => {
          this.surroundings?.track?.('offer-answered');
          this.emit<OfferAnsweredDetail>(offerAnswered, { claimId: claim.id, response });
        },
      }) ?? nothing
    );
  }

  #renderPayments({ payments }: Claim): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (payments.length === 0) return nothing;
    return html`<section>
      ${heading(this.#level + 1, words.payments, { class: 'subtitle' })}
      <ul class="payments">
        ${payments.map(
          ({ amount, paidAt, payeeName }) =>
            html`<li class="row">
              <span>${words.paidOn({ date: date(paidAt, this.#place), name: payeeName })}</span
              ><b class="amount">${money(amount, this.#place)}</b>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderFacts(claim: Claim): TemplateResult {
    const { words } = this.#words;
    const day = (value: string | undefined) => value && date(value, this.#place);
    const sum = (value: Claim['estimate']) => value && money(value, this.#place);
    const list = (values: readonly string[]) => values.join(', ');
    return html`${facts([
      [words.lossDate, this.#lossDate(claim)],
      [words.discovered, day(claim.discoveredDate)],
      [words.reported, day(claim.openedAt)],
      [words.place, claim.place],
      [words.contract, claim.contracts.length > 0 ? claim.contracts.map((contract) => this.#renderContract(contract)) : undefined],
      [words.handler, claim.handler?.name],
      [words.lossType, claim.lossType.label],
      [words.implication, claim.implication?.label],
      [words.damages, list(claim.damages)],
      [words.guarantees, list(claim.activatedGuarantees)],
      [words.estimate, sum(claim.estimate)],
      [words.deductible, sum(claim.deductible)],
    ])}
    ${
      claim.circumstances
        ? html`<section>
            ${heading(this.#level + 1, words.circumstances, { class: 'subtitle' })}
            <p>${claim.circumstances}</p>
          </section>`
        : nothing
    }
    ${claim.injured ? html`<p><b>${words.injured}</b></p>` : nothing}`;
  }

  #lossDate({ lossDate: { value, precision } }: Claim): string {
    const { words } = this.#words;
    if (!value) return words.dateUnknown;
    const on = date(value, this.#place);
    return precision === 'exact' ? on : words.about({ date: on });
  }

  #renderContract({ contractId, number, productName }: Claim['contracts'][number]): TemplateResult {
    const href = hrefFrom(this.contractHref, { id: contractId });
    const name = href ? html`<a href=${href} part="link" @click=${follow(this, href)}>${productName}</a>` : productName;
    return html`<div>${name} <span class="quiet number">${number}</span></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-claim-summary': ClaimSummary;
  }
  interface HTMLElementEventMap {
    'avenant-offer-answered': CustomEvent<OfferAnsweredDetail>;
  }
}

import type { Contact, Contract, InsuredRisk } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { ContactCard } from '../contact-card/contact-card.js';
import { AvenantElement } from '../kit/element.js';
import { date, money, percent } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { list } from '../kit/phrases.js';
import { Resource } from '../kit/resource.js';
import { badge } from '../ui/badge.js';
import { linkButton } from '../ui/button.js';
import { contractActions } from '../ui/contract-actions.js';
import { contractStatus } from '../ui/contract-status.js';
import { contractStatusLabels } from '../ui/contract-status.labels.js';
import { Faces } from '../ui/faces.js';
import { facts } from '../ui/facts.js';
import { heading } from '../ui/heading.js';
import { check } from '../ui/icons/check.js';
import { contractDetailsLabels } from './contract-details.labels.js';
import { contractDetailsStyles } from './contract-details.styles.js';

/** A contract, and what it insures. */
export interface ContractAndRisks {
  readonly contract: Contract;
  readonly risks: readonly InsuredRisk[];
}

/** Who looks after the contract, then its agency; where neither is known, whoever the insurer names first. */
function lookedAfterBy(contacts: readonly Contact[]): readonly Contact[] {
  const first = (...roles: readonly Contact['role'][]) => contacts.find(({ role }) => roles.includes(role));
  const found = [first('usual_contact', 'contract_manager', 'broker'), first('agency')].filter((one) => one !== undefined);
  return found.length > 0 ? found : contacts.slice(0, 1);
}

/**
 * « Détails de mon contrat »: what the policy says, what it insures, what can be done with it now and why not, and who looks after it.
 *
 * What the insurer lets be done has a link where the page gives its address; what it refuses has its reason instead. Papers of the contract go
 * into the `documents` slot.
 *
 * @tag avenant-contract-details
 * @slot documents - The contract's papers, as an `avenant-document-list`.
 * @slot actions - The page's own buttons, beside those that the insurer allows.
 * @csspart heading - The titles.
 * @csspart facts - What the policy says.
 * @csspart status - State of the contract.
 * @csspart actions - What can be done now.
 * @csspart change - A change that waits for the insurer.
 * @csspart activities - The trades that are insured.
 * @csspart link - Each link.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 */
export class ContractDetails extends AvenantElement {
  static override readonly tag = 'avenant-contract-details';
  static readonly uses = [ContactCard];
  static override styles = contractDetailsStyles;
  static override properties = {
    contractId: { attribute: 'contract-id' },
    baseStatementHref: { attribute: 'base-statement-href' },
    attestationHref: { attribute: 'attestation-href' },
    guaranteesHref: { attribute: 'guarantees-href' },
    changeHref: { attribute: 'change-href' },
    details: { attribute: false },
    contacts: { attribute: false },
  };

  /** The contract that is shown. */
  contractId?: string;
  /** Address where the contract's base statement is filled in, offered while its window is open: `/contrats/{id}/releve`. */
  baseStatementHref?: string;
  /** Address where an attestation is asked for: `/contrats/{id}?onglet=attestations`. */
  attestationHref?: string;
  /** Address of what is covered: `/contrats/{id}?onglet=insurance`. */
  guaranteesHref?: string;
  /** Address where a change that waits for the insurer is read, and withdrawn: `/preferences`. */
  changeHref?: string;
  /** The contract and what it insures: they are not asked for then. */
  details?: ContractAndRisks;
  /** Who looks after it: they are not asked for then. */
  contacts?: readonly Contact[];

  #words = new Labels(this, contractDetailsLabels);
  #status = new Labels(this, contractStatusLabels);
  #faces = new Faces(this, { untitled: true });
  #known = new Resource(this, {
    ask: async (api, [id], signal): Promise<ContractAndRisks> => {
      const contractId = id!;
      const [contract, risks] = await Promise.all([
        api.contracts.get({ contractId }, { signal }),
        api.contracts.risks({ contractId }, { signal }),
      ]);
      return { contract, risks: risks.items };
    },
    args: () => [this.contractId] as const,
    given: () => this.details,
    topics: ['session', 'contracts'],
  });
  #contacts = new Resource<readonly Contact[], readonly [string | undefined]>(this, {
    ask: async (api, _, signal) => (await api.contacts.list({ topic: 'contract' }, { signal })).items,
    args: () => [this.contractId],
    given: () => this.contacts ?? (this.details && []),
    topics: ['session'],
  });

  protected override render() {
    return this.#faces.of(this.#known, 'rows', (known) => this.#renderDetails(known));
  }

  #renderDetails({ contract, risks }: ContractAndRisks): TemplateResult {
    const { words, locale } = this.#words;
    const hrefs = { statement: this.baseStatementHref, attestation: this.attestationHref, guarantees: this.guaranteesHref };
    return html`<div class="details">
      ${this.#renderSection(
        words.title,
        html`<div class="card">
          ${facts(this.#facts(contract))} ${this.#renderPending(contract)} ${contractActions(this, contract, hrefs, words, { locale })}
        </div>`,
      )}
      ${this.#renderActivities(risks)} ${this.#renderLoans(risks)}
      <slot name="documents"></slot>
      ${this.#renderContacts()}
    </div>`;
  }

  #renderSection(title: string, content: unknown): TemplateResult {
    return html`<section>${heading(this.headingLevel, title, { class: 'title' })}${content}</section>`;
  }

  #facts(contract: Contract) {
    const { words, locale } = this.#words;
    const { currentTermsPeriod: terms, currentVersion: version, paymentPlan: plan, policyholderName: holder } = contract;
    const day = (value: string | undefined) => value && date(value, { locale });
    const insured = (contract.insuredNames ?? []).filter((name) => name !== holder);
    const since = day(version?.effectiveFrom);
    return [
      [words.number, html`<span class="number">${contract.number}</span>`],
      [words.status, contractStatus(contract.state, this.#status.words)],
      [words.holder, holder],
      [words.insured, list(insured, { locale })],
      [words.subject, contract.subject],
      [words.insurer, contract.insurerName],
      [words.effective, day(contract.effectiveDate)],
      [words.terms, terms && words.termsFrom({ start: date(terms.start, { locale }), end: date(terms.end, { locale }) })],
      [words.renewal, day(contract.renewalDate)],
      [
        words.version,
        version &&
          (since ? words.versionSince({ number: version.versionNumber, date: since }) : words.versionOf({ number: version.versionNumber })),
      ],
      [words.premium, contract.coverage === 'none' ? words.uninsured : contract.annualPremium && money(contract.annualPremium, { locale })],
      [words.payment, plan && this.#payment(plan)],
    ] as const;
  }

  /** « Chaque trimestre, par prélèvement »; what this version cannot name is left out. */
  #payment({ frequency, method }: NonNullable<Contract['paymentPlan']>): string {
    const { words } = this.#words;
    return [frequency, method]
      .map((one) => (one === 'unknown' ? '' : words[one]))
      .filter(Boolean)
      .join(', ');
  }

  /** What was asked, and does not hold yet. */
  #renderPending({ pendingChanges = [] }: Contract): unknown {
    const { words, locale } = this.#words;
    return pendingChanges.map(({ target, requestedOn }) => {
      const on = { date: date(requestedOn, { locale }) };
      return html`<div class="pending" part="change">
        ${badge('warning', words.pending)}
        <p>${target === 'address' ? words.newAddress(on) : words.otherChange(on)}</p>
        ${linkButton(this, this.changeHref, { label: words.seeChange })}
      </div>`;
    });
  }

  #renderActivities(risks: readonly InsuredRisk[]): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const trades = risks.filter((risk) => risk.kind === 'activity');
    if (trades.length === 0) return nothing;
    return this.#renderSection(
      words.activities,
      html`<ul class="activities" part="activities">
          ${trades.map(({ label }) => html`<li>${check()}<span>${label}</span></li>`)}
        </ul>
        <p class="quiet">${words.activitiesText}</p>`,
    );
  }

  #renderLoans(risks: readonly InsuredRisk[]): TemplateResult | typeof nothing {
    const { words, locale } = this.#words;
    const loans = risks.filter((risk) => risk.kind === 'loan');
    if (loans.length === 0) return nothing;
    return this.#renderSection(
      words.risks,
      loans.map(
        (loan) =>
          html`<div class="card">
            ${facts([
              [words.lender, loan.lenderName],
              [words.outstanding, money(loan.outstanding, { locale })],
              [words.instalment, money(loan.instalment, { locale })],
              [words.end, loan.endDate && date(loan.endDate, { locale })],
              [words.share, loan.insuredShare && percent(loan.insuredShare, { locale })],
            ])}
          </div>`,
      ),
    );
  }

  /** Who they are is said with the contract, and lacks without taking it along. */
  #renderContacts(): TemplateResult | typeof nothing {
    const { reading } = this.#contacts;
    if (reading.status === 'ready' && reading.value.length === 0) return nothing;
    return this.#renderSection(
      this.#words.words.contacts,
      this.#faces.of(
        this.#contacts,
        'cards',
        (contacts) =>
          html`<div class="contacts">
            ${lookedAfterBy(contacts).map(
              (contact) =>
                html`<avenant-contact-card
                  exportparts="heading, facts, link"
                  .contact=${contact}
                  .api=${this.api}
                  .headingLevel=${Math.min(6, this.headingLevel + 1)}
                ></avenant-contact-card>`,
            )}
          </div>`,
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-contract-details': ContractDetails;
  }
}

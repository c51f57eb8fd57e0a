import type { Case, Contract, Guarantee } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { CaseCard } from '../case-card/case-card.js';
import { AvenantElement } from '../kit/element.js';
import { date, money } from '../kit/format.js';
import { list } from '../kit/phrases.js';
import { Labels } from '../kit/labels.js';
import { Resource } from '../kit/resource.js';
import { contractStatus } from '../ui/contract-status.js';
import { contractStatusLabels } from '../ui/contract-status.labels.js';
import { linkButton } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { facts } from '../ui/facts.js';
import { guaranteeRow, isCovered } from '../ui/guarantee-row.js';
import { heading } from '../ui/heading.js';
import { folderOpen } from '../ui/icons/folder-open.js';
import { minus } from '../ui/icons/minus.js';
import { shieldOff } from '../ui/icons/shield-off.js';
import { insuranceTabLabels } from './insurance-tab.labels.js';
import { insuranceTabStyles } from './insurance-tab.styles.js';

/** What a contract insures, and the cases that lean on it. */
export interface Insurance {
  readonly contract: Contract;
  readonly guarantees: readonly Guarantee[];
  readonly cases: readonly Case[];
}

/** Whose turn it is decides the order: the customer's first, then the insurer's, then what is over. */
const turn = ({ state }: Case): number => (state === 'to_complete' ? 0 : state === 'in_review' || state === 'submitted' ? 1 : 2);

/**
 * The insurance of a contract: is the customer covered, for what, up to how much, and from when; what is not covered; the facts of
 * the contract; and the cases that lean on it, those that wait for the customer first.
 *
 * @tag avenant-insurance-tab
 * @csspart heading - The titles.
 * @csspart guarantee - Each guarantee.
 * @csspart exclusions - What is not covered.
 * @csspart facts - Facts of the contract.
 * @csspart link - « Gérer mes dossiers ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 */
export class InsuranceTab extends AvenantElement {
  static override readonly tag = 'avenant-insurance-tab';
  static readonly uses = [CaseCard];
  static override styles = insuranceTabStyles;
  static override properties = {
    contractId: { attribute: 'contract-id' },
    casesHref: { attribute: 'cases-href' },
    caseHref: { attribute: 'case-href' },
    depositHref: { attribute: 'deposit-href' },
    insurance: { attribute: false },
  };

  /** The contract whose insurance is shown. */
  contractId?: string;
  /** Address of the page that lists the customer's cases. */
  casesHref?: string;
  /** Address of a case's summary: `/dossiers/{id}`. */
  caseHref?: string;
  /** Address where a case's documents are handed in: `/dossiers/{id}/justificatifs`. */
  depositHref?: string;
  /** The whole of it: nothing is asked then. */
  insurance?: Insurance;

  #words = new Labels(this, insuranceTabLabels);
  #status = new Labels(this, contractStatusLabels);
  #faces = new Faces(this, { untitled: true });
  #insurance = new Resource(this, {
    ask: async (api, [id], signal): Promise<Insurance> => {
      const contractId = id!;
      const [contract, guarantees, cases] = await Promise.all([
        api.contracts.get({ contractId }, { signal }),
        api.contracts.guarantees({ contractId }, { signal }),
        api.cases.list({ contractId, limit: 100 }, { signal }),
      ]);
      return { contract, guarantees: guarantees.items, cases: cases.items };
    },
    args: () => [this.contractId] as const,
    given: () => this.insurance,
    topics: ['contracts', 'cases'],
  });

  get #level(): number {
    return Math.min(5, this.headingLevel);
  }

  protected override render() {
    return this.#faces.of(this.#insurance, 'rows', (insurance) =>
      insurance.contract.coverage === 'none' ? this.#renderUninsured() : this.#renderInsurance(insurance),
    );
  }

  #renderUninsured(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.uninsured, words.uninsuredText, nothing, shieldOff());
  }

  #renderInsurance({ contract, guarantees, cases }: Insurance): TemplateResult {
    const { words } = this.#words;
    const mine = cases.filter((one) => !turn(one));
    const others = cases.filter(turn).sort((a, b) => turn(a) - turn(b));
    return html`<div class="tab">
      ${mine.length > 0 ? this.#renderSection(words.todo, this.#renderCases(mine)) : nothing}
      ${this.#renderSection(words.guarantees, this.#renderGuarantees(guarantees))} ${this.#renderExclusions(guarantees)}
      ${this.#renderSection(words.contract, this.#renderContract(contract))}
      ${this.#renderSection(words.cases, [cases.length > 0 ? this.#renderCases(others) : html`<p class="quiet">${words.noCase}</p>`, this.#renderManage()])}
    </div>`;
  }

  #renderSection(title: string, content: unknown): TemplateResult {
    return html`<section>${heading(this.#level, title, { class: 'title' })}${content}</section>`;
  }

  #renderGuarantees(guarantees: readonly Guarantee[]): TemplateResult {
    const { words, locale } = this.#words;
    const covered = guarantees.filter(isCovered).map(({ label }) => label);
    return html`${covered.length > 0 ? html`<p>${words.covered({ list: list(covered, { locale }) })}</p>` : nothing}
      <ul class="guarantees">
        ${guarantees.map((guarantee) => guaranteeRow(guarantee, this.#level + 1, words, { locale }))}
      </ul>`;
  }

  #renderExclusions(guarantees: readonly Guarantee[]): TemplateResult | typeof nothing {
    const exclusions = new Map(guarantees.flatMap((guarantee) => guarantee.exclusions).map(({ code, label }) => [code, label]));
    if (exclusions.size === 0) return nothing;
    return html`<section class="exclusions" part="exclusions">
      ${heading(this.#level + 1, this.#words.words.exclusions)}
      <ul>
        ${[...exclusions.values()].map((label) => html`<li>${minus()}<span>${label}</span></li>`)}
      </ul>
    </section>`;
  }

  #renderContract(contract: Contract): TemplateResult {
    const { words, locale } = this.#words;
    return html`<div class="card">
      ${facts([
        [words.product, contract.productName],
        [words.number, contract.number],
        [words.status, contractStatus(contract.state, this.#status.words)],
        [words.insurer, contract.insurerName],
        [words.insured, contract.insuredNames && list(contract.insuredNames, { locale })],
        [words.effective, contract.effectiveDate && date(contract.effectiveDate, { locale })],
        [words.premium, contract.annualPremium && money(contract.annualPremium, { locale })],
      ])}
    </div>`;
  }

  #renderCases(cases: readonly Case[]): TemplateResult {
    return html`<div class="cases">
      ${cases.map(
        (one) =>
          html`<avenant-case-card
            exportparts="heading, status, next-step, steps, link"
            .case=${one}
            .api=${this.api}
            .headingLevel=${this.#level + 1}
            .caseHref=${this.caseHref}
            .depositHref=${this.depositHref}
          ></avenant-case-card>`,
      )}
    </div>`;
  }

  #renderManage(): TemplateResult | typeof nothing {
    const link = linkButton(this, this.casesHref, { label: this.#words.words.manage, icon: folderOpen() });
    return link === nothing ? link : html`<div class="actions">${link}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-insurance-tab': InsuranceTab;
  }
}

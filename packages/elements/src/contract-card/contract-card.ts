import type { Contract } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { date, money } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { follow, hrefFrom } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { contractStatus } from '../ui/contract-status.js';
import { contractStatusLabels } from '../ui/contract-status.labels.js';
import { linkButton } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { facts } from '../ui/facts.js';
import { heading } from '../ui/heading.js';
import { arrowRight } from '../ui/icons/arrow-right.js';
import { check } from '../ui/icons/check.js';
import { copy } from '../ui/icons/copy.js';
import { triangleAlert } from '../ui/icons/triangle-alert.js';
import { menu } from '../ui/menu.js';
import { productIcon } from '../ui/product-icon.js';
import { contractCardLabels } from './contract-card.labels.js';
import { contractCardStyles } from './contract-card.styles.js';

/**
 * One contract at a glance: what it is, whether it is in force, what it costs, and the way to its detail.
 *
 * Give it a `.contract`, or a `contract-id` to ask for. The detail opens by a real link and by the three-dot menu; what the page
 * adds (a commercial offer, a payment) goes into the `actions` slot.
 *
 * @tag avenant-contract-card
 * @slot actions - The page's own buttons, under the link to the detail.
 * @csspart heading - Name of the product.
 * @csspart status - State of the contract.
 * @csspart facts - What is insured, premium, dates.
 * @csspart link - Link to the detail.
 * @csspart menu-button - The three dots.
 * @csspart menu - What they open.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow the link itself.
 */
export class ContractCard extends AvenantElement {
  static override readonly tag = 'avenant-contract-card';
  static override styles = contractCardStyles;
  static override properties = {
    contractId: { attribute: 'contract-id' },
    contractHref: { attribute: 'contract-href' },
    baseStatementHref: { attribute: 'base-statement-href' },
    contract: { attribute: false },
    copied: { state: true },
  };

  /** Asks for this contract. */
  contractId?: string;
  /** Address of a contract's detail, `{id}` standing for its identifier: `/contrats/{id}`. */
  contractHref?: string;
  /** Address where the contract's base statement is filled in, offered while its window is open: `/contrats/{id}/releve`. */
  baseStatementHref?: string;
  /** The contract itself: nothing is asked then. */
  contract?: Contract;

  private copied = false;

  #words = new Labels(this, contractCardLabels);
  #status = new Labels(this, contractStatusLabels);
  #faces = new Faces(this, { untitled: true });
  #contract = new Resource(this, {
    ask: (api, [contractId], signal) => api.contracts.get({ contractId: contractId! }, { signal }),
    args: () => [this.contractId] as const,
    given: () => this.contract,
    topics: ['contracts'],
  });

  async #copy(number: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(number);
      this.copied = true;
    } catch {
      // The browser, or the page's policy, keeps the clipboard closed: the number can still be selected.
    }
  }

  protected override render() {
    return this.#faces.of(this.#contract, 'card', (contract) => this.#renderCard(contract));
  }

  #renderCard(contract: Contract): TemplateResult {
    const href = hrefFrom(this.contractHref, { id: contract.id });
    return html`<article class="card" part="card">
      ${this.#renderHeader(contract, href)} ${this.#renderTodo(contract)} ${facts(this.#facts(contract))}
      <div class="actions">
        ${this.#renderStatement(contract)}
        ${linkButton(this, href, { label: this.#words.words.detail, icon: arrowRight(), aloud: this.#named(contract) })}
        <slot name="actions"></slot>
      </div>
    </article>`;
  }

  #renderHeader(contract: Contract, href?: string): TemplateResult {
    const { words } = this.#words;
    const links = href ? [{ label: words.menuDetail, href, follow: follow(this, href) }] : [];
    return html`<header>
        <span class="line">${productIcon(contract.productLine, this)}</span>
        <div>
          ${heading(this.headingLevel, contract.productName, { class: 'title' })}
          <p class="quiet line-name">${words[contract.productLine === 'unknown' ? 'other' : contract.productLine]}</p>
        </div>
        <div>${links.length > 0 ? menu(words.menu({ name: contract.productName }), links) : nothing}</div>
      </header>
      <div class="standing">${contractStatus(contract.state, this.#status.words)} ${this.#renderNumber(contract)}</div>`;
  }

  #renderNumber({ number, numberDisplay }: Contract): TemplateResult {
    const { words } = this.#words;
    return html`<div class="number">
      <span
        >${words.number} ${numberDisplay ? html`${numberDisplay.prefix}<b>${numberDisplay.significant}</b>` : html`<b>${number}</b>`}</span
      >
      <button type="button" class="button quiet icon-only copy" aria-label=${words.copy({ number })} @click=${() => this.#copy(number)}>
        ${this.copied ? check() : copy()}
      </button>
      <span role="status" class="aloud">${this.copied ? words.copied : nothing}</span>
    </div>`;
  }

  #renderTodo({ completeness }: Contract): TemplateResult | typeof nothing {
    const { words, locale } = this.#words;
    const count = completeness ? completeness.missing + completeness.rejected : 0;
    if (!completeness || count === 0) return nothing;
    const { deadline } = completeness;
    return html`<p class="todo" part="todo">
      ${triangleAlert()}
      <span
        >${count === 1 ? words.todoOne : words.todoMany({ count })}${deadline ? html` ${words.before({ date: date(deadline, { locale }) })}` : nothing}</span
      >
    </p>`;
  }

  /** « Saisir vos relevés de bases », by when; why not, to who may not. Without an open window there is nothing to say. */
  #renderStatement(contract: Contract): TemplateResult | typeof nothing {
    const { words, locale } = this.#words;
    const { enabled, reasonCode, deadline } = contract.allowedActions.find(({ rel }) => rel === 'enter_base_statement') ?? {};
    const href = hrefFrom(this.baseStatementHref, { id: contract.id });
    if (!href || reasonCode === 'base_statement_not_open' || enabled === undefined) return nothing;
    if (!enabled) return html`<p class="quiet why">${words.statementRefused}</p>`;
    const link = { label: words.statement, kind: 'primary' as const, aloud: `${words.statement} ${contract.productName}` };
    return html`${linkButton(this, href, link)}${deadline ? html`<p class="quiet why">${words.before({ date: date(deadline, { locale }) })}</p>` : nothing}`;
  }

  #facts(contract: Contract) {
    const { words, locale } = this.#words;
    const day = (value?: string) => value && date(value, { locale });
    return [
      [words.insured, contract.subject],
      [words.premium, contract.coverage === 'none' ? words.uninsured : contract.annualPremium && money(contract.annualPremium, { locale })],
      [words.effective, day(contract.effectiveDate)],
      [words.renewal, day(contract.renewalDate)],
    ] as const;
  }

  /** Several cards on a page have the same link: aloud, each says which. */
  #named(contract: Contract): string {
    return `${this.#words.words.detail} ${contract.productName}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-contract-card': ContractCard;
  }
}

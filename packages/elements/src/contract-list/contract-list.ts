import type { Contract, Page } from '@avenant/api';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { ContractCard } from '../contract-card/contract-card.js';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { Slices, slice } from '../kit/slices.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { folderOpen } from '../ui/icons/folder-open.js';
import { contractListLabels } from './contract-list.labels.js';
import { contractListStyles } from './contract-list.styles.js';

/**
 * The customer's contracts, each as a card, in a grid that fits the column it is given.
 *
 * @tag avenant-contract-list
 * @slot actions-{id} - The page's own buttons for the contract of that identifier.
 * @csspart heading - The title.
 * @csspart card - Each card.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a card's link itself.
 */
export class ContractList extends AvenantElement {
  static override readonly tag = 'avenant-contract-list';
  static readonly uses = [ContractCard];
  static override styles = contractListStyles;
  static override properties = {
    contractHref: { attribute: 'contract-href' },
    baseStatementHref: { attribute: 'base-statement-href' },
    state: {},
    contracts: { attribute: false },
  };

  /** Address of a contract's detail, `{id}` standing for its identifier: `/contrats/{id}`. */
  contractHref?: string;
  /** Address where a contract's base statement is filled in: `/contrats/{id}/releve`. */
  baseStatementHref?: string;
  /** Only contracts in this state: `in_force`, `terminated`… */
  state?: string;
  /** The contracts themselves: nothing is asked then. */
  contracts?: readonly Contract[];

  #words = new Labels(this, contractListLabels);
  #faces = new Faces(this);
  #slices = new Slices(this, () => this.renderRoot.querySelector('ul > :last-child'));
  #limit = 20;
  #page = new Resource<Page<Contract>, readonly [{ state?: string }]>(this, {
    ask: (api, [query], signal) =>
      upTo(this.#limit, (cursor, size) => api.contracts.list({ ...query, limit: size, ...(cursor ? { cursor } : {}) }, { signal })),
    args: () => [this.#query],
    wanted: () => this.#limit,
    given: () => this.#given,
    topics: ['contracts'],
  });
  #query: { state?: string } = {};
  #given?: Page<Contract> | undefined;

  protected override willUpdate(changed: PropertyValues<ContractList>): void {
    if (changed.has('state')) this.#query = this.state ? { state: this.state } : {};
    if (!changed.has('contracts')) return;
    this.#given = this.contracts && { items: [...this.contracts] };
    if (!changed.get('contracts')) this.#slices.restart();
  }

  protected override render() {
    return html`<header>${heading(this.headingLevel, this.#words.words.title, { class: 'title' })}</header>
      ${this.#faces.of(this.#page, 'cards', (page) => (page.items.length > 0 ? this.#renderCards(page) : this.#renderEmpty()))}`;
  }

  #renderCards({ items, nextCursor, total }: Page<Contract>): TemplateResult {
    return html`<ul class=${items.length > slice ? 'long' : nothing}>
        ${this.#slices.of(items).map(
          (contract) =>
            html`<li>
              <avenant-contract-card
                exportparts="heading, card, status, facts, link, menu-button, menu"
                .contract=${contract}
                .api=${this.api}
                .headingLevel=${Math.min(6, this.headingLevel + 1)}
                .contractHref=${this.contractHref}
                .baseStatementHref=${this.baseStatementHref}
                ><slot slot="actions" name="actions-${contract.id}"></slot
              ></avenant-contract-card>
            </li>`,
        )}
      </ul>
      ${nextCursor ? this.#renderMore(items.length, total) : nothing}`;
  }

  #renderMore(count: number, total?: number): TemplateResult {
    const { words } = this.#words;
    return html`<div class="more">
      ${total ? html`<p class="quiet" role="status">${words.shown({ count, total })}</p>` : nothing}
      ${button({ label: words.more, press: () => this.#more(), busy: this.#page.reading.status === 'ready' && this.#page.reading.refreshing })}
    </div>`;
  }

  #more(): void {
    this.#limit += 40;
    this.requestUpdate();
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.empty, words.emptyText, nothing, folderOpen());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-contract-list': ContractList;
  }
}

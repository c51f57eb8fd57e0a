import type { Claim, ClaimState, Page } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { follow, hrefFrom } from '../kit/navigate.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { button, linkButton } from '../ui/button.js';
import { claimStanding } from '../ui/claim-status.js';
import { claimStatusLabels } from '../ui/claim-status.labels.js';
import { caseLabels } from '../ui/case.labels.js';
import { claimLabels } from '../ui/claim.labels.js';
import { Faces } from '../ui/faces.js';
import { field } from '../ui/field.js';
import { heading } from '../ui/heading.js';
import { fileText } from '../ui/icons/file-text.js';
import { nextStep } from '../ui/next-step.js';
import { claimListLabels } from './claim-list.labels.js';
import { claimListStyles } from './claim-list.styles.js';

const states: readonly Exclude<ClaimState, 'unknown'>[] = [
  'to_complete',
  'offer_made',
  'declared',
  'study',
  'expert_assigned',
  'offer_contested',
  'offer_accepted',
  'settlement',
  'decided',
  'closed',
  'withdrawn',
  'lapsed',
];
type Query = Readonly<Partial<Record<'q' | 'state' | 'contractId', string>>>;

/**
 * « Déclaration et suivi de mes sinistres »: the claims that wait for the customer first, then the open ones, then those that are over; each
 * with its number as a link, where it stands, and whose turn it is. They can be searched.
 *
 * @tag avenant-claim-list
 * @csspart heading - The title, and each claim's subject.
 * @csspart claim - Each claim.
 * @csspart status - State of a claim.
 * @csspart next-step - Whose turn it is, and by when.
 * @csspart link - « Déclarer un sinistre », and each claim's number.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 */
export class ClaimList extends AvenantElement {
  static override readonly tag = 'avenant-claim-list';
  static override styles = claimListStyles;
  static override properties = {
    claimHref: { attribute: 'claim-href' },
    declareHref: { attribute: 'declare-href' },
    contractId: { attribute: 'contract-id' },
    claims: { attribute: false },
    query: { state: true },
  };

  /** Address of a claim's summary: `/sinistres/{id}`. */
  claimHref?: string;
  /** Address where a claim is declared: `/sinistres/declarer`. */
  declareHref?: string;
  /** Only the claims of this contract. */
  contractId?: string;
  /** The claims themselves: nothing is asked then, and nothing searched. */
  claims?: readonly Claim[];

  private query: Query = {};

  #words = new Labels(this, claimListLabels);
  #shared = new Labels(this, claimLabels);
  #turn = new Labels(this, caseLabels);
  #status = new Labels(this, claimStatusLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #wanted = 20;
  #page = new Resource<Page<Claim>, readonly [string, string, string]>(this, {
    ask: (api, [contractId, q, state], signal) =>
      upTo(this.#wanted, (cursor, limit) =>
        api.claims.list(
          { limit, ...(cursor && { cursor }), ...(contractId && { contractId }), ...(q && { q }), ...(state && { state }) },
          { signal },
        ),
      ),
    args: () => [this.contractId ?? '', this.query.q ?? '', this.query.state ?? ''],
    wanted: () => this.#wanted,
    given: () => this.claims && { items: [...this.claims] },
    topics: ['cases'],
  });

  get #isFiltered(): boolean {
    return Boolean(this.query.q ?? this.query.state);
  }

  #find(form: HTMLFormElement): void {
    const [q, state] = ['q', 'state'].map((name) => String(new FormData(form).get(name) ?? '').trim());
    this.#wanted = 20;
    this.query = { ...(q && { q }), ...(state && { state }) };
  }

  #showAll(): void {
    this.renderRoot.querySelector('form')?.reset();
    this.query = {};
  }

  #more(): void {
    this.#wanted += 40;
    this.requestUpdate();
  }

  protected override render() {
    const { words } = this.#words;
    return html`<header>
        ${heading(this.headingLevel, words.title, { class: 'title' })}
        ${linkButton(this, this.declareHref, { label: words.declare, kind: 'primary' })}
      </header>
      ${this.#renderSearch()}
      ${this.#faces.of(this.#page, 'rows', (page) => (page.items.length > 0 ? this.#renderPage(page) : this.#renderEmpty()))}`;
  }

  /** There before the claims are, so that nothing jumps; not where there is nothing to look among. */
  #renderSearch(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const { value } = this.#page;
    if (this.claims || (!this.#isFiltered && value?.items.length === 0)) return nothing;
    const find = (event: Event) => {
      event.preventDefault();
      this.#find((event.target as HTMLElement).closest('form')!);
    };
    return html`<form role="search" @submit=${find}>
      ${field({
        id: 'q',
        label: words.search,
        hint: words.searchHint,
        control: html`<input id="q" name="q" class="control" type="search" autocomplete="off" aria-describedby="q-hint" @change=${find} />`,
      })}
      ${field({
        id: 'state',
        label: words.state,
        control: html`<select id="state" name="state" class="control" @change=${find}>
          <option value="">${words.every}</option>
          ${states.map((state) => html`<option value=${state}>${this.#status.words[state]}</option>`)}
        </select>`,
      })}
      ${button({ label: words.find, type: 'submit' })}
      <p class="quiet count" role="status">${value ? words.count({ count: value.total ?? value.items.length }) : nothing}</p>
    </form>`;
  }

  #renderPage({ items, nextCursor }: Page<Claim>): TemplateResult {
    const { words } = this.#words;
    return html`<ul class="list">
        ${items.map((claim) => this.#renderClaim(claim))}
      </ul>
      ${nextCursor ? html`<div class="more">${button({ label: words.more, press: () => this.#more() })}</div>` : nothing}`;
  }

  #renderClaim(claim: Claim): TemplateResult {
    const { words, locale } = this.#shared;
    const { number, title, contracts } = claim;
    const href = hrefFrom(this.claimHref, { id: claim.id });
    const named = words.number({ number });
    return html`<li class="claim" part="claim">
      <div class="head">
        <p class="number">${href ? html`<a part="link" href=${href} @click=${follow(this, href)}>${named}</a>` : named}</p>
        ${claimStanding(claim, this.#status.words)}
      </div>
      ${heading(Math.min(6, this.headingLevel + 1), title, { class: 'what' })}
      <p class="quiet about">${[this.#happened(claim), ...contracts.map((one) => `${one.productName} ${one.number}`)].join(' · ')}</p>
      ${nextStep(claim.nextStep, this.#turn.words, this.#here.place(locale), this.#here.now)}
    </li>`;
  }

  #happened({ lossDate: { value, precision } }: Claim): string {
    const { words, locale } = this.#words;
    if (!value) return words.happenedUnknown;
    const on = { date: date(value, this.#here.place(locale)) };
    return precision === 'exact' ? words.happened(on) : words.happenedAbout(on);
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    if (this.#isFiltered)
      return this.#faces.empty(
        words.noneFound,
        words.noneFoundText,
        button({ label: words.showAll, press: () => this.#showAll() }),
        fileText(),
      );
    return this.#faces.empty(words.empty, words.emptyText, linkButton(this, this.declareHref, { label: words.declare }), fileText());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-claim-list': ClaimList;
  }
}

import type { InsurerApi, Membership, Organisation } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Action } from '../kit/action.js';
import { AvenantElement } from '../kit/element.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { type CompanyChosenDetail, companyChosen } from '../kit/company-chosen.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { companyLeaving } from '../ui/company-leaving.js';
import { companyList } from '../ui/company-list.js';
import { companyName } from '../ui/company-row.js';
import { Faces, isFinal } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { building2 } from '../ui/icons/building-2.js';
import { chevronDown } from '../ui/icons/chevron-down.js';
import { memberRoleLabels } from '../ui/member-role.labels.js';
import { giveFocusBack, placeUnder } from '../ui/popover.js';
import { accountSwitcherLabels } from './account-switcher.labels.js';
import { accountSwitcherStyles } from './account-switcher.styles.js';

/** Another company was entered: what the page asks from now on is about that one. */
export const companyChanged = 'avenant-company-changed';
export interface CompanyChangedDetail {
  readonly organisationId: string;
  /** What the person is there, and what they may do: whether the page that they were on is theirs to see. */
  readonly role: Organisation['role'];
  readonly permissions: readonly string[];
}

/**
 * Says for which company the page speaks, and opens another one's space. Everything below the same provider is then asked anew: nothing of
 * the company before stays on the page.
 *
 * Put it in the page's top bar. Whether the page that a person is on is theirs in the other company too is the host's to decide, on
 * `avenant-company-changed`.
 *
 * @tag avenant-account-switcher
 * @csspart opener - The button with the company's name.
 * @csspart panel - The panel. @csspart heading - Its title. @csspart company - Each company.
 * @csspart status - An invitation’s state. @csspart notice - What would be lost. @csspart button - Each button.
 * @fires {CustomEvent<CompanyChosenDetail>} avenant-company-chosen - Cancelable: then the person is asked whether what the page holds may go.
 * @fires {CustomEvent<CompanyChangedDetail>} avenant-company-changed - Another company was entered. The host routes.
 */
export class AccountSwitcher extends AvenantElement {
  static override readonly tag = 'avenant-account-switcher';
  static override styles = accountSwitcherStyles;
  static override properties = {
    companies: { attribute: false },
    typed: { state: true },
    contact: { state: true },
    chosen: { state: true },
    said: { state: true },
  };

  /** The companies themselves: they are not asked for then. */
  companies?: readonly Organisation[];

  private typed = '';
  private contact?: TemplateResult | undefined;
  private said = '';
  /** Asked whether to leave for it. */
  private chosen?: Organisation | undefined;

  #words = new Labels(this, accountSwitcherLabels);
  #roles = new Labels(this, memberRoleLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #list = new Resource<readonly Organisation[]>(this, {
    ask: async (api, _, signal) => {
      const page = (cursor?: string, limit?: number) => api.organisations.list({ limit, ...(cursor && { cursor }) }, { signal });
      return (await upTo(1000, page)).items;
    },
    given: () => this.companies,
    topics: ['session', 'organisations'],
  });
  #entering = new Action<{ organisationId: string }, Organisation>(this, { send: (api, choice) => api.organisations.enter(choice) });
  #accepting = new Action<Organisation, Membership>(this, {
    send: async (api, { membershipId }) => {
      const { etag } = await api.memberships.get({ membershipId });
      return api.memberships.accept({ membershipId, etag });
    },
    topics: ['organisations', 'memberships'],
  });
  /** The list as it stands after a change, until the new client has answered: the same person's, so that nothing jumps. */
  #kept?: { readonly by: InsurerApi | undefined; readonly list: readonly Organisation[] };
  #of?: InsurerApi | undefined;
  /** On its way, one at a time. */
  #pressed?: Organisation | undefined;

  protected override willUpdate(): void {
    if (this.client === this.#of) return;
    this.#of = this.client;
    // What is said of a change is for who made it.
    if (this.#kept?.by !== this.client) this.said = '';
    this.contact = undefined;
  }

  get #all(): readonly Organisation[] | undefined {
    const kept = this.#list.reading.status === 'waiting' ? this.#kept : undefined;
    return kept && kept.by === this.client ? kept.list : this.#list.value;
  }

  #choose(company: Organisation): void {
    this.#entering.reset();
    const goOn = this.emit<CompanyChosenDetail>(companyChosen, { organisationId: company.id }, true);
    if (goOn) return void this.#enter(company);
    this.chosen = company;
    void this.#focus('unsaved');
  }

  async #enter(company: Organisation): Promise<void> {
    const before = this.#all ?? [];
    this.#pressed = company;
    const entered = await this.#entering.send({ organisationId: company.id });
    this.chosen = undefined;
    // An access that has gone meanwhile goes off the list.
    if (!entered) return this.#list.again(true);
    const list = before.map((one) => ({ ...one, isCurrent: one.id === entered.id }));
    this.#kept = { by: this.client, list };
    if (this.companies) this.companies = list;
    this.said = this.#words.words.entered({ name: companyName(entered) });
    this.#panel?.hidePopover();
    // The row that was pressed has gone with the change.
    await this.#focus('opener');
    const { id: organisationId, role, permissions } = entered;
    this.surroundings?.track?.('company-changed');
    this.emit<CompanyChangedDetail>(companyChanged, { organisationId, role, permissions });
  }

  async #accept(company: Organisation): Promise<void> {
    this.#entering.reset();
    // Its button goes once it is done: the focus stays in the panel.
    await this.#focus('title');
    this.#pressed = company;
    if (!(await this.#accepting.send(company))) return;
    this.said = this.#words.words.accepted({ name: companyName(company) });
  }

  /** Whom to call comes when somebody wants to; without it, the words say whom to look for. */
  #help = async ({ target }: Event): Promise<void> => {
    const { client } = this;
    if (!(target as HTMLDetailsElement).open || !client) return;
    const { contactFor } = await import('../ui/company-contact.js');
    const contact = await contactFor(client).catch(() => undefined);
    if (this.client === client) this.contact = contact;
  };

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#panel');
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  #turns = (event: ToggleEvent): void => {
    giveFocusBack(event);
    if (event.newState === 'open') return;
    [this.typed, this.chosen] = ['', undefined];
    if (this.#entering.status === 'failed') this.#entering.reset();
  };

  protected override render() {
    const { words } = this.#words;
    const current = this.#all?.find(({ isCurrent }) => isCurrent);
    const name = current && companyName(current);
    return html`<button
        type="button"
        id="opener"
        class="button secondary opener"
        part="opener"
        popovertarget="panel"
        aria-label=${name ? words.open({ name }) : nothing}
      >
        ${building2()}<span>${name ?? (this.#all?.length === 0 ? words.title : words.choose)}</span>${chevronDown()}
      </button>
      <div
        popover
        id="panel"
        class="panel"
        part="panel"
        role="dialog"
        aria-labelledby="title"
        @beforetoggle=${this.#turns}
        @toggle=${placeUnder}
      >
        ${heading(this.headingLevel, words.title, { class: 'title', id: 'title', focusable: true })}
        <div class="room" role="status">${this.#renderTrouble()}</div>
        ${this.chosen ? this.#renderUnsaved(this.chosen) : this.#renderList()} ${this.#renderHelp()}
      </div>
      <div role="status" class="aloud">${this.said}</div>`;
  }

  #renderTrouble(): unknown {
    const error = this.#entering.error ?? this.#accepting.error;
    return error ? html`<p class="trouble">${isFinal(error.code) ? this.#words.words.gone : this.#faces.sentence(error)}</p>` : nothing;
  }

  #renderUnsaved(company: Organisation): TemplateResult {
    return companyLeaving(company, {
      words: this.#words.words,
      busy: this.#entering.status === 'busy',
      stay: () => this.#panel?.hidePopover(),
      leave: () => void this.#enter(company),
    });
  }

  #renderList(): unknown {
    const draw = (list: readonly Organisation[]) =>
      list.length > 0 ? this.#renderCompanies(list) : this.#faces.empty(this.#words.words.empty);
    const { reading } = this.#list;
    return reading.status === 'waiting' && this.#all ? draw(this.#all) : this.#faces.of(this.#list, 'rows', draw);
  }

  #renderCompanies(list: readonly Organisation[]): TemplateResult {
    const { words, locale } = this.#words;
    const busy = this.#entering.status === 'busy' || this.#accepting.status === 'busy';
    return companyList(list, {
      words,
      roles: this.#roles.words,
      place: this.#here.place(locale),
      typed: this.typed,
      type: (text) => (this.typed = text),
      busy: busy ? this.#pressed?.id : undefined,
      enter: (company) => this.#choose(company),
      accept: (company) => void this.#accept(company),
    });
  }

  #renderHelp(): TemplateResult {
    const { words } = this.#words;
    return html`<details @toggle=${this.#help}>
      <summary>${words.help}${chevronDown()}</summary>
      <p>${words.helpText}</p>
      ${this.contact}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-account-switcher': AccountSwitcher;
  }
  interface HTMLElementEventMap {
    'avenant-company-changed': CustomEvent<CompanyChangedDetail>;
  }
}

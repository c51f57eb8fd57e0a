import type { ChangeRequest, CompanyProfile as Profile, PostalAddress, ProfileChange, ProfileChanged } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Action } from '../kit/action.js';
import { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { phone } from '../kit/phone.js';
import { Resource } from '../kit/resource.js';
import { badge } from '../ui/badge.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { facts } from '../ui/facts.js';
import { heading } from '../ui/heading.js';
import { type Typed, addressOf, mistakesIn, nameOf, phoneOf, profileFields, typedAddress } from '../ui/profile-form.js';
import { companyProfileLabels } from './company-profile.labels.js';
import { companyProfileStyles } from './company-profile.styles.js';

/** The company's coordinates were changed, or a change was asked for. */
export const profileSaved = 'avenant-profile-saved';
export interface ProfileSavedDetail {
  /** The insurer has to validate it first. */
  readonly pending: boolean;
}

interface Known {
  readonly profile: Profile;
  readonly requests: readonly ChangeRequest[];
}

/** What was done, or could not be; the focus goes there. */
const said = (tone: 'success' | 'warning' | 'danger', text: string) =>
  html`<p class="said ${tone}" part="notice" tabindex="-1">${text}</p>`;

/**
 * « Coordonnées de l’entreprise »: what the insurer knows of a company; a new address beside the current one while it waits for validation,
 * with each contract that it goes for; why one was rejected, and how to ask again.
 *
 * @tag avenant-company-profile
 * @csspart heading - The title.
 * @csspart facts - The coordinates.
 * @csspart change - A change that waits, or was rejected.
 * @csspart status - How the change stands.
 * @csspart button - Every button.
 * @csspart notice - What was done, or could not be.
 * @fires {CustomEvent<ProfileSavedDetail>} avenant-profile-saved - Coordinates were changed, or a change was asked for.
 */
export class CompanyProfile extends AvenantElement {
  static override readonly tag = 'avenant-company-profile';
  static override styles = companyProfileStyles;
  static override properties = { organisationId: { attribute: 'organisation-id' } };

  /** The company; the one that the page is in unless told. */
  organisationId = 'current';

  #words = new Labels(this, companyProfileLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #known = new Resource<Known, readonly [string]>(this, {
    ask: async (api, [organisationId], signal) => {
      const [profile, { items }] = await Promise.all([
        api.profiles.get({ organisationId }, { signal }),
        api.profiles.requests({ limit: 10 }, { signal }),
      ]);
      return { profile, requests: items.filter((one) => one.organisationId === profile.organisationId) };
    },
    args: () => [this.organisationId],
    topics: ['contracts'],
  });
  #change = new Action<ProfileChange & { organisationId: string; etag: string }, ProfileChanged>(this, {
    send: (api, input) => api.profiles.change(input),
    topics: ['contracts'],
  });
  #withdrawal = new Action<{ changeRequestId: string; etag: string }, ChangeRequest>(this, {
    send: (api, input) => api.profiles.withdraw(input),
    topics: ['contracts'],
  });
  #open?: 'address' | 'contact' | undefined;
  #typed: Typed = {};
  #wrong: Typed = {};
  /** Asked at each drawing: the sentence of a failure may come after it. */
  #said: (() => unknown) | undefined;

  #edit(kind: 'address' | 'contact', { address, phone: number = '', email = '' }: Profile): void {
    this.#open = kind;
    this.#typed = kind === 'address' ? typedAddress(address) : { phone: number && phone(number), email };
    this.#wrong = {};
    this.#said = undefined;
    void this.#focus('form :is(select, input)');
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { words } = this.#words;
    const kind = this.#open!;
    this.#said = undefined;
    this.#wrong = mistakesIn(kind, this.#typed, words);
    if (Object.keys(this.#wrong).length > 0) return this.#focus('[aria-invalid]');
    const { etag } = this.#known.value!.profile;
    const { phone: number = '', email = '' } = this.#typed;
    const asked = kind === 'address' ? { address: addressOf(this.#typed) } : { phone: number && phoneOf(number), email: email.trim() };
    const done = await this.#change.send({ organisationId: this.organisationId, etag, ...asked });
    if (!done) return this.#meet();
    this.#open = undefined;
    this.#said = () => said('success', done.changeRequest ? words.askedDone : words.savedDone);
    this.emit<ProfileSavedDetail>(profileSaved, { pending: done.changeRequest !== undefined });
    await this.#focus('.news [tabindex]');
  }

  /** What is typed stays, whatever was answered. */
  async #meet(): Promise<void> {
    const { words } = this.#words;
    const { error } = this.#change;
    if (!error) return;
    const places = new Map(error.details.errors?.map(({ pointer, code }) => [pointer, code]));
    if (error.code === 'precondition-failed') {
      this.#known.again(true);
      this.#said = () => said('warning', words.conflict);
    } else if (places.has('#/address')) this.#said = () => said('danger', words.unchanged);
    else this.#said = () => said('danger', this.#faces.sentence(error));
    await this.#focus('.news [tabindex]');
  }

  async #withdraw({ id, etag }: ChangeRequest): Promise<void> {
    const done = await this.#withdrawal.send({ changeRequestId: id, etag });
    const { error } = this.#withdrawal;
    if (error?.code === 'precondition-failed' || error?.code === 'state-conflict') this.#known.again(true);
    if (done) this.#said = () => said('success', this.#words.words.withdrawnDone);
    else if (error) this.#said = () => said('danger', this.#faces.sentence(error));
    await this.#focus('.news [tabindex]');
  }

  protected override render() {
    return html`${heading(this.headingLevel, this.#words.words.title, { class: 'page-title' })}
      <div class="news" role="status">${this.#said?.()}</div>
      ${this.#faces.of(this.#known, 'card', (known) => this.#renderKnown(known))}`;
  }

  #renderKnown({ profile, requests }: Known): TemplateResult {
    const { words } = this.#words;
    const [latest] = requests;
    const name = [profile.name, profile.legalForm].filter(Boolean).join(' ');
    return html`<div class="card">
      ${facts([
        [words.company, name],
        [words.registration, profile.registration],
        [words.number, profile.number],
        [words.address, this.#renderAddress(profile.address)],
        [words.phone, profile.phone && phone(profile.phone)],
        [words.email, profile.email],
      ])}
      ${latest && (latest.state === 'pending_validation' || latest.state === 'rejected') ? this.#renderChange(latest) : nothing}
      ${this.#open ? this.#renderForm(this.#open) : this.#renderActions(profile)}
    </div>`;
  }

  #renderAddress({ lines, postalCode, city, country }: PostalAddress): TemplateResult {
    return html`<span class="lines">${[...lines, `${postalCode} ${city}`, nameOf(country, this.#words.locale)].join('\n')}</span>`;
  }

  #renderChange(change: ChangeRequest): TemplateResult {
    const { words, locale } = this.#words;
    const { state, requestedBy: name, createdAt, decidedAt, reason, after, impacts, allowedActions } = change;
    const day = (at: string) => date(at, this.#here.place(locale));
    const mayWithdraw = allowedActions.some(({ rel, enabled }) => rel === 'withdraw' && enabled);
    return html`<div class="change" part="change">
      ${state === 'rejected' ? badge('danger', words.rejected) : badge('warning', words.pending_validation)}
      <p class="label">${words.asked({ date: day(createdAt), name })}</p>
      ${after.address ? this.#renderAddress(after.address) : nothing}
      ${state === 'rejected' ? html`<p>${decidedAt ? words.rejectedOn({ date: day(decidedAt) }) : nothing} ${reason}</p>` : nothing}
      ${
        state === 'pending_validation'
          ? html`<p>${words.until}</p>
              <p class="label">${words.impacts({ count: impacts.length })}</p>
              <ul>
                ${impacts.map(({ productName, number, effect }) => html`<li>${productName} <span class="number">${number}</span> – ${effect}</li>`)}
              </ul>`
          : nothing
      }
      ${mayWithdraw ? button({ label: words.withdraw, busy: this.#withdrawal.status === 'busy', press: () => void this.#withdraw(change) }) : nothing}
    </div>`;
  }

  #renderActions(profile: Profile): TemplateResult {
    const { words } = this.#words;
    const may = (rel: string) => profile.allowedActions.find((action) => action.rel === rel);
    const offer = (rel: string, kind: 'address' | 'contact', label: string) =>
      may(rel)?.enabled ? button({ label, press: () => this.#edit(kind, profile) }) : nothing;
    return html`<div class="actions">
        ${offer('change_address', 'address', words.changeAddress)} ${offer('change_contact', 'contact', words.changeContact)}
      </div>
      ${may('change_contact')?.reasonCode === 'company.write' ? html`<p class="quiet">${words.notYours}</p>` : nothing}`;
  }

  #renderForm(kind: 'address' | 'contact'): TemplateResult {
    const { words, locale } = this.#words;
    const write = (name: string, value: string) => {
      this.#typed = { ...this.#typed, [name]: value };
      if (name === 'country') this.requestUpdate();
    };
    const cancel = () => {
      this.#open = undefined;
      this.#said = undefined;
      void this.#focus('.actions button');
    };
    const busy = this.#change.status === 'busy';
    return html`<form novalidate @submit=${(event: Event) => void this.#send(event)}>
      <p class="quiet">${kind === 'address' ? html`${words.intro} ${words.validated}` : nothing}</p>
      ${profileFields({ kind, typed: this.#typed, wrong: this.#wrong, words, locale, write })}
      <div class="actions">
        ${button({ label: kind === 'address' ? words.sendAddress : words.sendContact, kind: 'primary', type: 'submit', busy })}
        ${button({ label: words.cancel, kind: 'quiet', press: cancel })}
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-company-profile': CompanyProfile;
  }
  interface HTMLElementEventMap {
    'avenant-profile-saved': CustomEvent<ProfileSavedDetail>;
  }
}

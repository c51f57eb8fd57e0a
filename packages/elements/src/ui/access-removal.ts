import type { AvenantError, Membership } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Action } from '../kit/action.js';
import { adoptStyles } from '../kit/adopt-styles.js';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { accessRemovalLabels } from './access-removal.labels.js';
import { button } from './button.js';
import { contactFor } from './company-contact.js';
import { dialogStyles } from './dialog.styles.js';
import type { Faces } from './faces.js';
import { describedBy, field } from './field.js';
import { fieldStyles } from './field.styles.js';
import { heading } from './heading.js';
import { notice } from './notice.js';

export interface AccessRemovalOptions {
  readonly faces: Faces;
  readonly done: (member: Membership) => void;
  /** The list has something newer. */
  readonly refresh: () => void;
}

/** Removes an access for good: what it does to the insurer’s own records is said first, and the address is typed. */
export class AccessRemoval {
  #host: AvenantElement;
  #options: AccessRemovalOptions;
  #words: Labels<typeof accessRemovalLabels.fr>;
  #of?: Membership | undefined;
  #typed = '';
  #wrong = '';
  /** Asked at each drawing: the sentence of a failure may come after it. */
  #news?: (() => string) | undefined;
  #contact: TemplateResult | undefined;
  #removing: Action<{ membershipId: string; etag: string; confirmation: string }, Membership>;

  constructor(host: AvenantElement, options: AccessRemovalOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Labels(host, accessRemovalLabels);
    this.#removing = this.#newRemoving();
    adoptStyles(host, [fieldStyles, dialogStyles]);
  }

  /** Something is typed, or on its way. */
  get isTouched(): boolean {
    return this.#typed !== '';
  }

  async open(member: Membership): Promise<void> {
    this.forget();
    this.#of = member;
    const { client } = this.#host;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog?.showModal();
    if (!client || this.#of !== member) return;
    const contact = await contactFor(client).catch(() => undefined);
    if (this.#of?.id !== member.id || this.#host.client !== client) return;
    this.#contact = contact;
    this.#host.requestUpdate();
  }

  /** Another company has nothing of this one’s. */
  forget(): void {
    this.#dialog?.close();
    this.#of = this.#news = this.#contact = undefined;
    this.#typed = this.#wrong = '';
    this.#removing = this.#newRemoving();
    this.#host.requestUpdate();
  }

  #newRemoving(): Action<{ membershipId: string; etag: string; confirmation: string }, Membership> {
    return new Action(this.#host, { send: ({ memberships }, input) => memberships.remove(input), topics: ['memberships'] });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.removal');
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  async #send(member: Membership): Promise<void> {
    const { words } = this.#words;
    const { id: membershipId, etag, email } = member;
    const confirmation = this.#typed.trim();
    const isSame = confirmation.toLowerCase() === email.toLowerCase();
    this.#wrong = isSame ? '' : confirmation === '' ? words.missing : words.notSame({ email });
    this.#news = undefined;
    if (!isSame) return this.#focus('removal-address');
    const removing = this.#removing;
    const done = await removing.send({ membershipId, etag, confirmation });
    if (removing !== this.#removing) return; // Another company by now.
    if (done) {
      this.forget();
      return this.#options.done(done);
    }
    if (removing.error) await this.#meet(member, removing.error);
    await this.#focus(this.#wrong ? 'removal-address' : 'removal-news');
  }

  /** What is typed stays, whatever was answered. */
  async #meet(member: Membership, error: AvenantError): Promise<void> {
    const { words } = this.#words;
    const removing = this.#removing;
    if (error.code === 'validation-failed') this.#wrong = words.notSame({ email: member.email });
    else this.#news = () => this.#options.faces.sentence(error);
    if (error.code !== 'precondition-failed' && error.code !== 'state-conflict') return;
    this.#options.refresh();
    const latest = await this.#host.client?.memberships.get({ membershipId: member.id }).catch(() => undefined);
    if (removing !== this.#removing || !latest) return;
    this.#of = latest;
    const may = latest.allowedActions.some(({ rel, enabled }) => rel === 'remove' && enabled);
    this.#news = () => (may ? words.conflict : words.gone);
  }

  draw(): TemplateResult | typeof nothing {
    const member = this.#of;
    if (!member) return nothing;
    const { words } = this.#words;
    const { displayName: name, email } = member;
    const about = { id: 'removal-address', label: words.label, hint: words.hint({ email }), error: this.#wrong || undefined };
    const busy = this.#removing.status === 'busy';
    const end = () => this.#of === member && !busy && this.forget();
    return html`<dialog class="removal" part="dialog" aria-labelledby="removal-title" @close=${end}>
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          if (!busy) void this.#send(member);
        }}
      >
        ${heading(this.#host.headingLevel, words.title({ name }), { id: 'removal-title', class: 'subtitle' })}
        <div id="removal-news" tabindex="-1" role="status">${this.#news ? notice('danger', this.#news()) : nothing}</div>
        ${notice('warning', [
          html`<p><b>${words.effect}</b></p>`,
          html`<ul class="effects">
            <li>${words.effectEnter}</li>
            <li>${words.effectRecord({ email })}</li>
          </ul>`,
        ])}
        <div>
          <p>${words.doubt}</p>
          ${this.#contact ?? nothing}
        </div>
        ${field({
          ...about,
          control: html`<input
            id=${about.id}
            class="control"
            type="email"
            autocomplete="off"
            spellcheck="false"
            required
            .value=${this.#typed}
            aria-invalid=${about.error ? 'true' : nothing}
            aria-describedby=${describedBy(about)}
            @input=${(event: Event) => (this.#typed = (event.target as HTMLInputElement).value)}
          />`,
        })}
        <div class="actions">
          ${button({ label: words.cancel, press: () => this.#dialog?.close() })}
          ${button({ label: busy ? words.busy : words.confirm, kind: 'primary', type: 'submit', busy })}
        </div>
      </form>
    </dialog>`;
  }
}

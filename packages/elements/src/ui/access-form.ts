import { type AvenantError, type Contract, type Invitation, type Membership, type Permission, asAvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AccessAbout, AccessDraft } from '../flows/access-draft.js';
import { Action } from '../kit/action.js';
import { adoptStyles } from '../kit/adopt-styles.js';
import type { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { Resource } from '../kit/resource.js';
import { accessFields, accessMistakes } from './access-fields.js';
import { accessFormLabels } from './access-form.labels.js';
import { accessFormStyles } from './access-form.styles.js';
import { button } from './button.js';
import { errorSummary } from './error-summary.js';
import type { Faces } from './faces.js';
import { fieldStyles } from './field.styles.js';
import { heading } from './heading.js';
import { memberRoleLabels } from './member-role.labels.js';
import { notice } from './notice.js';
import { permissionLabels } from './permission.labels.js';

export interface AccessFormOptions {
  readonly faces: Faces;
  readonly draft: (about: AccessAbout) => AccessDraft;
  /** Who gives. */
  readonly giver: () => Membership | undefined;
  readonly today: () => string;
  readonly contracts: () => readonly Contract[] | undefined;
  readonly scopeText: (member: Membership) => string;
  /** The insurer has it. */
  readonly done: (member: Membership, wasInvited: boolean) => void;
  /** The list has something newer. */
  readonly refresh: () => void;
  /** The person has given up: the focus goes back to where they came from. */
  readonly cancelled: (of: string) => void;
}

type Sent = { readonly invitation: Invitation } | { readonly change: AccessDraft['change'] };
/** In place of the id of an access: somebody new. */
export const newcomer = '';

/** Invites somebody, or changes an access: what is typed stays until the insurer has it, whatever anybody else does meanwhile. */
export class AccessForm {
  /** Whose access it is about; nothing while it is closed. */
  of?: string | undefined;
  #host: AvenantElement;
  #options: AccessFormOptions;
  #words: Labels<typeof accessFormLabels.fr>;
  #roles: Labels<typeof memberRoleLabels.fr>;
  #permissions: Labels<typeof permissionLabels.fr>;
  #draft?: AccessDraft | undefined;
  #before?: Membership | undefined;
  #isInTheWay = false;
  #catalogue: Resource<readonly Permission[], readonly [true | undefined]>;
  #sending: Action<Sent, Membership>;

  constructor(host: AvenantElement, options: AccessFormOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Labels(host, accessFormLabels);
    this.#roles = new Labels(host, memberRoleLabels);
    this.#permissions = new Labels(host, permissionLabels);
    this.#catalogue = new Resource(host, {
      ask: async (api, _, signal) => (await api.memberships.permissions({}, { signal })).items,
      args: () => [this.of === undefined ? undefined : true] as const,
    });
    this.#sending = this.#newSending();
    adoptStyles(host, [fieldStyles, accessFormStyles]);
  }

  get isTouched(): boolean {
    return this.#draft?.isTouched === true;
  }

  /** To contracts, which have to be known then. */
  get limits(): boolean {
    return this.of !== undefined && this.#draft?.everyContract === false;
  }

  /** What is typed already goes first. */
  open(before?: Membership): void {
    this.#isInTheWay = this.isTouched && this.of !== (before?.id ?? newcomer);
    if (this.#isInTheWay) return void this.#focus('access-news');
    this.forget();
    this.of = before?.id ?? newcomer;
    this.#before = before;
    void this.#focus('access-title');
  }

  /** Another company, or another person, has nothing of this one’s. */
  forget(): void {
    this.of = this.#draft = this.#before = undefined;
    this.#isInTheWay = false;
    this.#sending = this.#newSending();
  }

  #newSending(): Action<Sent, Membership> {
    return new Action<Sent, Membership>(this.#host, {
      send: ({ memberships }, sent, more) =>
        'change' in sent ? memberships.change(sent.change) : memberships.invite({ organisationId: 'current', ...sent.invitation }, more),
      topics: ['memberships'],
    });
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  async #send(draft: AccessDraft): Promise<void> {
    if (this.#sending.status === 'busy') return;
    this.#isInTheWay = false;
    if (!draft.check()) return this.#focus('access-news');
    const sending = this.#sending;
    const done = await sending.send(draft.before ? { change: draft.change } : { invitation: draft.invitation });
    if (this.#draft !== draft) return; // Another company by now.
    if (done) {
      this.forget();
      return this.#options.done(done, !draft.before);
    }
    if (sending.error) await this.#meet(draft, sending.error);
    if (this.#draft === draft) await this.#focus(draft.isShared && !sending.error ? 'access-shared' : 'access-news');
  }

  /** What is typed stays, whatever was answered. */
  async #meet(draft: AccessDraft, error: AvenantError): Promise<void> {
    if (draft.refuse(error)) return this.#sending.reset();
    if (!draft.before || (error.code !== 'precondition-failed' && error.code !== 'state-conflict')) return;
    const { client } = this.#host;
    const latest = await client?.memberships.get({ membershipId: draft.before.id }).catch((thrown: unknown) => asAvenantError(thrown));
    if (this.#draft !== draft || !latest || !('etag' in latest)) return;
    draft.meet(latest);
    this.#sending.reset();
    this.#options.refresh();
  }

  #cancel(): void {
    const { of = newcomer } = this;
    this.forget();
    this.#options.cancelled(of);
    this.#host.requestUpdate();
  }

  draw(level: number): TemplateResult {
    const { words } = this.#words;
    const before = this.#before;
    return html`<div class="access-form" role="group" aria-labelledby="access-title">
      ${heading(level, before ? words.change({ name: before.displayName }) : words.invite, { id: 'access-title', focusable: true, class: 'subtitle' })}
      ${this.#options.faces.of(this.#catalogue, 'text', (catalogue) => this.#renderForm(this.#begun(catalogue), Math.min(6, level + 1)))}
    </div>`;
  }

  #begun(catalogue: readonly Permission[]): AccessDraft {
    const { draft, giver, today } = this.#options;
    // A day is written as the hint shows one.
    const [, divider = '/'] = /\d(\D)\d/.exec(this.#words.words.dayHint) ?? [];
    return (this.#draft ??= draft({ catalogue, giver: giver(), today, before: this.#before, divider }));
  }

  #renderForm(draft: AccessDraft, level: number): TemplateResult {
    const { words } = this.#words;
    const busy = this.#sending.status === 'busy';
    const label = busy ? words.sending : draft.before ? words.sendChange : words.sendInvite;
    return html`<div id="access-news" tabindex="-1" role="status">${this.#renderNews(draft, level)}</div>
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send(draft);
        }}
      >
        ${draft.before ? nothing : html`<p class="quiet">${words.mandatory}</p>`}
        ${accessFields({
          draft,
          words,
          roles: this.#roles.words,
          permissions: this.#permissions.words,
          contracts: this.#options.contracts(),
          // A field that goes with its form loses the focus too.
          changed: () => this.#draft === draft && this.#host.requestUpdate(),
        })}
        <div class="actions">
          ${button({ label, kind: 'primary', type: 'submit', busy })}
          ${button({ label: words.cancel, kind: 'quiet', press: () => this.#cancel() })}
        </div>
      </form>`;
  }

  #renderNews(draft: AccessDraft, level: number): unknown {
    const { words } = this.#words;
    const { error } = this.#sending;
    if (draft.theirs) return this.#renderConflict(draft, draft.theirs, level);
    const mistakes = accessMistakes({ draft, words });
    if (mistakes.length > 0) return errorSummary(level, words.errors({ count: mistakes.length }), mistakes, (id) => void this.#focus(id));
    if (this.#isInTheWay) return notice('warning', words.unfinished);
    if (!error) return nothing;
    return notice('danger', [html`<p>${this.#options.faces.sentence(error)}</p>`, html`<p>${words.saved}</p>`]);
  }

  /** Somebody else has changed it: how it stands now, and the choice. */
  #renderConflict(draft: AccessDraft, theirs: Membership, level: number): TemplateResult {
    const { words } = this.#words;
    const isOpen = theirs.allowedActions.some(({ rel, enabled }) => rel === 'change' && enabled);
    const rights = words.rights({ count: theirs.permissions.length });
    const until = theirs.validUntil && words.until({ date: date(theirs.validUntil, { locale: this.#words.locale }) });
    const text = [this.#roles.words[theirs.role], this.#options.scopeText(theirs), rights, until].filter(Boolean).join(', ');
    const choose = (verb: 'keepMine' | 'takeTheirs') =>
      button({
        label: words[verb],
        press: () => {
          draft[verb]();
          void this.#focus('access-title');
        },
      });
    return notice('warning', [
      heading(level, words.conflict),
      html`<p>${words.conflictText({ text })} ${isOpen ? words.saved : words.conflictGone}</p>`,
      isOpen ? html`<div class="actions">${choose('keepMine')} ${choose('takeTheirs')}</div>` : nothing,
    ]);
  }
}

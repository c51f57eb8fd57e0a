import type { AvenantError, Contract, Membership, MembershipPage } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AccessAbout, AccessDraft } from '../flows/access-draft.js';
import { Action } from '../kit/action.js';
import { dayOf } from '../kit/days.js';
import type { AvenantElement } from '../kit/element.js';
import { date } from '../kit/format.js';
import type { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { type AccessMove, accessDetail } from './access-detail.js';
import { accessDetailLabels } from './access-detail.labels.js';
import type { AccessForm } from './access-form.js';
import type { AccessRemoval } from './access-removal.js';
import type { Faces } from './faces.js';
import { type Tone, notice } from './notice.js';
import { permissionLabels } from './permission.labels.js';

/** What was done with an access. */
export type AccessDeed = 'invited' | 'changed' | 'suspended' | 'resumed' | 'resent' | 'removed' | 'notified';

export interface AccessDeskOptions {
  readonly faces: Faces;
  readonly here: Here;
  readonly page: () => MembershipPage | undefined;
  /** Names in a sentence: « Luc Ferrand ou Nadia Ferrand ». */
  readonly either: (names: readonly string[]) => string;
  readonly scopeText: (member: Membership) => string;
  readonly refresh: () => void;
  readonly drafts: () => Promise<{ readonly AccessDraft: new (about: AccessAbout) => AccessDraft }>;
  readonly done: (deed: AccessDeed, member: Membership) => void;
}

type Moving = Action<{ move: AccessMove; membershipId: string; etag: string; notified: boolean }, Membership>;

const deeds: Record<AccessMove, AccessDeed> = { suspend: 'suspended', resume: 'resumed', resend: 'resent', notify: 'notified' };
/** In place of the id of an access: above the list. */
const top = '';
const newsOf = (id: string) => (id === top ? 'desk-news' : `news-${id}`);

/** Everything that is done with accesses, beside looking at the list: it comes with the first press. */
export class AccessDesk {
  #host: AvenantElement;
  #options: AccessDeskOptions;
  #words: Labels<typeof accessDetailLabels.fr>;
  #permissions: Labels<typeof permissionLabels.fr>;
  #opened = new Set<string>();
  /** Its words are asked for at each drawing: the sentence of a failure may come after it. */
  #said?: { readonly at: string; readonly text: () => TemplateResult } | undefined;
  /** As the insurer answered last, until the list has it too. */
  #latest = new Map<string, Membership>();
  #form?: AccessForm;
  #removal?: AccessRemoval;
  #contracts: Resource<readonly Contract[], readonly [true | undefined]>;
  #moved?: { readonly id: string; readonly move: AccessMove };
  #moving: Moving;

  constructor(host: AvenantElement, options: AccessDeskOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Labels(host, accessDetailLabels);
    this.#permissions = new Labels(host, permissionLabels);
    this.#contracts = new Resource(host, {
      ask: async (api, _, signal) =>
        (await upTo(200, (cursor, limit) => api.contracts.list({ limit, ...(cursor && { cursor }) }, { signal }))).items,
      args: () => [this.#form?.limits || this.#showsSome || undefined] as const,
      topics: ['contracts'],
    });
    this.#moving = this.#newMoving();
  }

  #newMoving(): Moving {
    return new Action(this.#host, {
      send: ({ memberships }, { move, membershipId, etag, notified }) =>
        move === 'notify' ? memberships.notify({ membershipId, etag, notified }) : memberships[move]({ membershipId, etag }),
      topics: ['memberships'],
    });
  }

  get isTouched(): boolean {
    return this.#form?.isTouched === true || this.#removal?.isTouched === true;
  }

  /** An access that is open names the contracts that it is limited to. */
  get #showsSome(): boolean {
    return this.#options.page()?.items.some(({ id, scope }) => this.#opened.has(id) && !scope.everyContract) === true;
  }

  /** Another company has nothing of this one’s: not what was typed, not what was said, not an answer that comes late. */
  forget(): void {
    this.#opened.clear();
    this.#latest.clear();
    this.#said = undefined;
    this.#moving = this.#newMoving();
    this.#form?.forget();
    this.#removal?.forget();
  }

  /** An access as it stands: the list may be a moment behind. */
  latest(member: Membership): Membership {
    const known = this.#latest.get(member.id);
    return known && known.version > member.version ? known : member;
  }

  toggle({ id }: Membership): void {
    if (!this.#opened.delete(id)) this.#opened.add(id);
    if (this.#said?.at === id) this.#said = undefined;
    this.#host.requestUpdate();
  }

  async invite(): Promise<void> {
    this.#said = undefined;
    await this.#openForm();
  }

  /** What comes late may not come at all. */
  async #fetched<T>(at: string, load: () => Promise<T>): Promise<T | undefined> {
    const { client } = this.#host;
    const part = await load().catch(() => this.#say(at, 'danger', () => this.#options.faces.sentenceOf('network')));
    return (this.#host.client === client && part) || undefined;
  }

  async #openForm(before?: Membership): Promise<void> {
    const parts = await this.#fetched(before?.id ?? top, () => Promise.all([import('./access-form.js'), this.#options.drafts()]));
    if (!parts) return;
    const [{ AccessForm }, { AccessDraft }] = parts;
    this.#form ??= new AccessForm(this.#host, {
      faces: this.#options.faces,
      draft: (about) => new AccessDraft(about),
      giver: () => this.#options.page()?.items.find(({ isSelf }) => isSelf),
      today: () => dayOf(this.#options.here.now, this.#options.here.place('fr').timeZone),
      contracts: () => this.#contracts.value ?? (this.#contracts.reading.status === 'failed' ? [] : undefined),
      scopeText: this.#options.scopeText,
      done: (member, wasInvited) => this.#did(wasInvited ? 'invited' : 'changed', member, wasInvited ? top : member.id),
      refresh: this.#options.refresh,
      cancelled: (of) => void this.#focus(of === top ? 'invite' : newsOf(of)),
    });
    this.#form.open(before);
  }

  async #remove(member: Membership): Promise<void> {
    const part = await this.#fetched(member.id, () => import('./access-removal.js'));
    if (!part) return;
    const { AccessRemoval } = part;
    this.#removal ??= new AccessRemoval(this.#host, {
      faces: this.#options.faces,
      refresh: this.#options.refresh,
      done: (removed) => this.#did('removed', removed),
    });
    await this.#removal.open(member);
  }

  async #move(member: Membership, move: AccessMove): Promise<void> {
    if (this.#moving.status === 'busy') return;
    const moving = this.#moving;
    const { id, etag, notified } = member;
    this.#moved = { id, move };
    const done = await moving.send({ move, membershipId: id, etag, notified: !notified });
    if (moving !== this.#moving) return; // Another company by now.
    if (done) this.#did(deeds[move], done);
    else if (moving.error) this.#failed(id, moving.error);
  }

  #failed(id: string, error: AvenantError): void {
    const isOld = error.code === 'precondition-failed' || error.code === 'state-conflict' || error.code === 'not-found';
    if (isOld) this.#options.refresh();
    if (isOld) this.#say(id, 'warning', () => this.#words.words.conflict);
    else this.#say(id, 'danger', () => this.#options.faces.sentence(error));
  }

  #did(deed: AccessDeed, member: Membership, at = member.id): void {
    const { words, locale } = this.#words;
    const { displayName: name, invitationExpiresAt: until } = member;
    this.#latest.set(member.id, member);
    const isDated = deed === 'invited' || deed === 'resent';
    const day = until ? date(until, this.#options.here.place(locale)) : '';
    const own = member.notified ? words.notifiedOn : words.notifiedOff;
    this.#say(at, 'success', () => (deed === 'notified' ? own : isDated ? words[deed]({ name, date: day }) : words[deed]({ name })));
    this.#options.done(deed, member);
  }

  /** The focus comes to what is said: what was pressed may have gone. */
  #say(at: string, tone: Tone, text: () => string): void {
    this.#said = { at, text: () => notice(tone, text()) };
    void this.#focus(newsOf(at));
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  get #level(): number {
    return Math.min(6, this.#host.headingLevel + 1);
  }

  /** Above the list. */
  drawTop(): TemplateResult {
    const said = this.#said?.at === top ? this.#said.text() : nothing;
    return html`<div id="desk-news" class="news" tabindex="-1" role="status">${said}</div>
      ${this.#form?.of === top ? this.#form.draw(this.#level) : nothing}`;
  }

  /** Below the row of an access. */
  drawDetail(member: Membership): TemplateResult | typeof nothing {
    const { id } = member;
    if (!this.#opened.has(id)) return nothing;
    if (this.#form?.of === id) return this.#form.draw(this.#level);
    const others = this.#options.page()?.items.find(({ isSelf }) => isSelf)?.displayName;
    return accessDetail(member, {
      words: this.#words.words,
      permissions: this.#permissions.words,
      scope: this.#options.scopeText(member),
      contracts: this.#contracts.value,
      names: this.#options.either(this.#options.page()?.adminNames.filter((name) => name !== others) ?? []),
      busy: this.#moving.status === 'busy' && this.#moved?.id === id ? this.#moved.move : undefined,
      said: this.#said?.at === id ? this.#said.text() : nothing,
      newsId: newsOf(id),
      move: (move) => void this.#move(member, move),
      change: () => void this.#openForm(member),
      remove: () => void this.#remove(member),
    });
  }

  drawDialog(): TemplateResult | typeof nothing {
    return this.#removal?.draw() ?? nothing;
  }
}

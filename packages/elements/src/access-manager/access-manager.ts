import type { InsurerApi, MembershipPage } from '@avenant/api';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { either } from '../kit/phrases.js';
import { Resource } from '../kit/resource.js';
import type { AccessDeed, AccessDesk } from '../ui/access-desk.js';
import { accessRows, scopeText } from '../ui/access-rows.js';
import { accessStatusLabels } from '../ui/access-status.labels.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { userPlus } from '../ui/icons/user-plus.js';
import { memberRoleLabels } from '../ui/member-role.labels.js';
import { notice } from '../ui/notice.js';
import { accessManagerLabels } from './access-manager.labels.js';
import { accessManagerStyles } from './access-manager.styles.js';

/** An access was given, changed or removed, or somebody has chosen whether to be notified. */
export const accessChanged = 'avenant-access-changed';
export interface AccessChangedDetail {
  readonly membershipId: string;
  readonly deed: AccessDeed;
}

/** As many people as are drawn at once. */
const drawn = 50;

/**
 * « Les accès »: who may enter a company’s space, as what, to which contracts. Who manages them invites, changes, suspends and removes; others
 * look, and read whom to ask; what the insurer keeps to itself is locked, and says so.
 *
 * Which of these a person may do is the insurer’s to say, access by access: nothing is decided here.
 *
 * @tag avenant-access-manager
 * @csspart heading - The titles.
 * @csspart table - The list. @csspart access - Each person’s row. @csspart status - The state of an access.
 * @csspart facts - What an access allows. @csspart notice - Whom to ask, what was done, what is to be put right.
 * @csspart button - Each button. @csspart dialog - What removing an access does, and its confirmation.
 * @fires {CustomEvent<AccessChangedDetail>} avenant-access-changed - The insurer has a change.
 */
export class AccessManager extends AvenantElement {
  static override readonly tag = 'avenant-access-manager';
  static override styles = accessManagerStyles;
  static override properties = { accesses: { attribute: false }, shown: { state: true }, lost: { state: true } };

  /** The accesses themselves: they are not asked for then. */
  accesses?: MembershipPage;

  private shown = drawn;
  /** What managing takes could not be fetched. */
  private lost = false;

  #words = new Labels(this, accessManagerLabels);
  #roles = new Labels(this, memberRoleLabels);
  #states = new Labels(this, accessStatusLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #page = new Resource<MembershipPage>(this, {
    ask: (api, _, signal) => api.memberships.list({ organisationId: 'current' }, { signal }),
    given: () => this.accesses,
    topics: ['session', 'organisations', 'memberships'],
  });
  /** Comes with the first press. */
  #desk?: AccessDesk;
  /** Whose accesses these are: another client is another company’s, or another person’s. */
  #of?: InsurerApi | undefined;

  constructor() {
    super();
    new LeaveGuard(this, () => this.#desk?.isTouched === true);
  }

  protected override willUpdate(_: PropertyValues<this>): void {
    if (this.client === this.#of) return;
    this.#of = this.client;
    this.shown = drawn;
    this.#desk?.forget();
  }

  async #ask(verb: (desk: AccessDesk) => unknown): Promise<void> {
    const { client } = this;
    this.lost = false;
    try {
      const { AccessDesk } = await import('../ui/access-desk.js');
      if (this.client !== client) return;
      this.#desk ??= new AccessDesk(this, {
        faces: this.#faces,
        here: this.#here,
        page: () => this.#page.value,
        either: (names) => either(names, this.#here.place(this.#words.locale)),
        scopeText: (member) => scopeText(member, this.#words.words),
        refresh: () => this.#page.again(true),
        drafts: () => import('../flows/access-draft.js'),
        done: (deed, { id: membershipId }) => {
          this.surroundings?.track?.('access-changed');
          this.emit<AccessChangedDetail>(accessChanged, { membershipId, deed });
        },
      });
      await verb(this.#desk);
    } catch {
      this.lost = true;
    }
  }

  protected override render() {
    const { words } = this.#words;
    const mayInvite = this.#page.value?.mode === 'manage' && this.client;
    return html`<div class="bar">
        ${heading(this.headingLevel, words.title, { id: 'title', class: 'title' })}
        ${mayInvite ? button({ label: words.invite, id: 'invite', kind: 'primary', icon: userPlus(), press: () => void this.#ask((desk) => desk.invite()) }) : nothing}
      </div>
      <div role="status">${this.lost ? notice('danger', this.#faces.sentenceOf('network')) : nothing}</div>
      ${this.#desk?.drawTop() ?? nothing} ${this.#faces.of(this.#page, 'rows', (page) => this.#renderPage(page))}
      ${this.#desk?.drawDialog() ?? nothing}`;
  }

  #renderPage({ items, mode, adminNames }: MembershipPage): TemplateResult {
    const { words, locale } = this.#words;
    if (items.length === 0) return this.#faces.empty(words.empty);
    const names = either(adminNames, this.#here.place(locale));
    // Who has lost their access stands last.
    const all = items.map((one) => this.#desk?.latest(one) ?? one);
    const members = [...all.filter(({ state }) => state !== 'revoked'), ...all.filter(({ state }) => state === 'revoked')];
    const more = members.length - this.shown;
    return html`${this.#renderMode(mode, names)}
      <div class="list">
        ${accessRows(members.slice(0, this.shown), {
          words,
          roles: this.#roles.words,
          states: this.#states.words,
          place: this.#here.place(locale),
          detail: (member) => this.#desk?.drawDetail(member) ?? nothing,
          toggle: this.client && ((member) => void this.#ask((desk) => desk.toggle(member))),
        })}
      </div>
      ${more > 0 ? button({ label: words.more({ count: Math.min(more, drawn) }), press: () => (this.shown += drawn) }) : nothing}`;
  }

  /** Why nothing is changed here, and whom to ask. */
  #renderMode(mode: MembershipPage['mode'], names: string): unknown {
    const { words } = this.#words;
    if (mode === 'manage') return nothing;
    if (mode !== 'withheld') return notice('info', names ? words.view({ names }) : words.viewAlone);
    return notice('info', [html`<p>${words.withheld}</p>`, html`<p>${names ? words.withheldAsk({ names }) : words.withheldCall}</p>`]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-access-manager': AccessManager;
  }
  interface HTMLElementEventMap {
    'avenant-access-changed': CustomEvent<AccessChangedDetail>;
  }
}

import type { Notification, NotificationPage, ReadUpTo } from '@avenant/api';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { Action } from '../kit/action.js';
import { AvenantElement } from '../kit/element.js';
import { date, time } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { Live } from '../kit/live.js';
import { follow } from '../kit/navigate.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { hrefOf } from '../kit/target.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { bell } from '../ui/icons/bell.js';
import { circleAlert } from '../ui/icons/circle-alert.js';
import { circleCheck } from '../ui/icons/circle-check.js';
import { info } from '../ui/icons/info.js';
import { triangleAlert } from '../ui/icons/triangle-alert.js';
import { giveFocusBack, placeUnder } from '../ui/popover.js';
import { notificationCenterLabels } from './notification-center.labels.js';
import { notificationCenterStyles } from './notification-center.styles.js';

/** News came while the page was open. */
export const notificationsReceived = 'avenant-notifications-received';
export interface NotificationsReceivedDetail {
  /** How many came, and how many are unread in all. */
  readonly count: number;
  readonly unread: number;
}

const icons = { info, success: circleCheck, warning: triangleAlert, critical: circleAlert, unknown: info };
/** More than this is a number that nobody reads. */
const most = 99;
const instant = ({ at }: Notification) => Date.parse(at);
const isUnread = ({ readAt }: Notification) => readAt === undefined;

/**
 * A bell that says how many notifications are unread, and the list of them in a panel under it. What comes while the page is open is told
 * politely to those who do not see it.
 *
 * Put it where the page's own tools are, in its top bar.
 *
 * @tag avenant-notification-center
 * @csspart bell - The button. @csspart count - How many are unread.
 * @csspart panel - The panel. @csspart heading - Its title. @csspart button - « Tout marquer comme lu ».
 * @csspart notification - Each notification. @csspart link - Its title, where the host has a page for it.
 * @fires {CustomEvent<NotificationsReceivedDetail>} avenant-notifications-received - News came while the page was open.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 */
export class NotificationCenter extends AvenantElement {
  static override readonly tag = 'avenant-notification-center';
  static override styles = notificationCenterStyles;
  static override properties = {
    caseHref: { attribute: 'case-href' },
    contractHref: { attribute: 'contract-href' },
    documentHref: { attribute: 'document-href' },
    notifications: { attribute: false },
  };

  /** Address of a case, for notifications about one: `/dossiers/{id}`. */
  caseHref?: string;
  /** Address of a contract: `/contrats/{id}`. */
  contractHref?: string;
  /** Address of a document: `/documents/{id}`. */
  documentHref?: string;
  /** The notifications themselves: nothing is asked then. */
  notifications?: NotificationPage;

  #words = new Labels(this, notificationCenterLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #wanted = 20;
  #page = new Resource<NotificationPage>(this, {
    ask: async (api, _, signal) => {
      let unread = 0;
      const page = await upTo(this.#wanted, async (cursor, limit) => {
        const answer = await api.notifications.list({ limit, ...(cursor ? { cursor } : {}) }, { signal });
        ({ unread } = answer);
        return answer;
      });
      return { ...page, unread };
    },
    wanted: () => this.#wanted,
    given: () => this.notifications,
    topics: ['notifications'],
  });
  #reading = new Action<ReadUpTo, void>(this, { send: (api, seen) => api.notifications.readAll(seen), topics: ['notifications'] });
  /** Who was asked, what they have told of, and when the most recent of it was. */
  #known?: { readonly by: unknown; readonly ids: ReadonlySet<string>; readonly last: number };
  #said = '';

  constructor() {
    super();
    new Live(this, () => this.notifications === undefined);
  }

  protected override update(changed: PropertyValues<this>): void {
    const page = this.#page.value;
    const count = page ? this.#notice(page) : 0;
    super.update(changed);
    if (page && count > 0) this.emit<NotificationsReceivedDetail>(notificationsReceived, { count, unread: page.unread });
  }

  /** What came since the last time is said, and counted; what was there when the page was opened, or is older, is no news. */
  #notice({ items }: NotificationPage): number {
    const by = this.client;
    const before = this.#known?.by === by ? this.#known : undefined;
    const last = Math.max(before?.last ?? 0, ...items.map(instant));
    this.#known = { by, last, ids: new Set([...(before?.ids ?? []), ...items.map(({ id }) => id)]) };
    if (!before) this.#said = ''; // it may have been said to somebody else
    const news = before ? items.filter((one) => isUnread(one) && !before.ids.has(one.id) && instant(one) >= before.last) : [];
    const { words } = this.#words;
    if (news.length > 0)
      this.#said = news.length === 1 ? words.arrivedOne({ title: news[0]!.title }) : words.arrivedMany({ count: news.length });
    return news.length;
  }

  async #readAll(): Promise<void> {
    // The button goes once nothing is unread: the focus stays in the panel.
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    // The most recent stands first; what comes meanwhile has not been seen.
    const last = this.#page.value?.items[0];
    await this.#reading.send(last ? { upTo: last.at } : {});
    if (this.#reading.status !== 'done') return;
    this.#said = this.#words.words.allRead;
    this.requestUpdate();
  }

  #more(): void {
    this.#wanted += 40;
    this.requestUpdate();
  }

  protected override render() {
    return html`${this.#renderBell()}
      <div
        popover
        id="panel"
        class="panel"
        part="panel"
        role="dialog"
        aria-labelledby="title"
        @beforetoggle=${giveFocusBack}
        @toggle=${placeUnder}
      >
        ${this.#renderHead()}
        <div role="status">
          ${this.#reading.error ? html`<p class="problem">${this.#faces.sentence(this.#reading.error)}</p>` : nothing}
        </div>
        ${this.#faces.of(this.#page, 'rows', (page) => (page.items.length > 0 ? this.#renderPage(page) : this.#renderEmpty()))}
      </div>
      <div role="status" class="aloud">${this.#said}</div>`;
  }

  #renderBell(): TemplateResult {
    const { words } = this.#words;
    const unread = this.#page.value?.unread;
    const name =
      unread === undefined ? words.open : unread === 0 ? words.openNone : unread === 1 ? words.openOne : words.openMany({ count: unread });
    return html`<button type="button" class="button quiet icon-only bell" part="bell" popovertarget="panel" aria-label=${name}>
      ${bell()}${unread ? html`<span class="count" part="count" aria-hidden="true">${unread > most ? `${most}+` : unread}</span>` : nothing}
    </button>`;
  }

  #renderHead(): TemplateResult {
    const { words } = this.#words;
    const mayRead = this.client !== undefined && (this.#page.value?.unread ?? 0) > 0;
    return html`<div class="head">
      ${heading(this.headingLevel, words.title, { class: 'title', id: 'title', focusable: true })}
      ${
        mayRead
          ? button({ label: words.readAll, kind: 'quiet', busy: this.#reading.status === 'busy', press: () => void this.#readAll() })
          : nothing
      }
    </div>`;
  }

  #renderPage({ items, nextCursor }: NotificationPage): TemplateResult {
    return html`<ul>
        ${items.map((one) => this.#renderNotification(one))}
      </ul>
      ${nextCursor ? html`<div class="more">${button({ label: this.#words.words.more, press: () => this.#more() })}</div>` : nothing}`;
  }

  #renderNotification(one: Notification): TemplateResult {
    const { words, locale } = this.#words;
    const { severity } = one;
    const place = this.#here.place(locale);
    const unread = isUnread(one);
    return html`<li class="notification ${severity} ${unread ? 'unread' : ''}" part="notification">
      ${icons[severity]()}
      <div>
        <p class="name">${this.#renderTitle(one)}</p>
        ${one.body ? html`<p class="about">${one.body}</p>` : nothing}
        <p class="about quiet">
          ${unread ? html`<span class="mark">${words.unread}</span> · ` : nothing}${
            severity === 'warning' || severity === 'critical' ? html`<b>${words[severity]}</b> · ` : nothing
          }<time datetime=${one.at}>${words.at({ date: date(one.at, place), time: time(one.at, place) })}</time>
        </p>
      </div>
    </li>`;
  }

  #renderTitle({ title, target }: Notification): unknown {
    const href = hrefOf(target, this);
    if (!href) return title;
    const press = (event: MouseEvent) => {
      follow(this, href)(event);
      // A router has taken over: the page changes under the panel.
      if (event.defaultPrevented) this.renderRoot.querySelector<HTMLElement>('#panel')?.hidePopover();
    };
    return html`<a part="link" href=${href} @click=${press}>${title}</a>`;
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.empty, words.emptyText, nothing, bell());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-notification-center': NotificationCenter;
  }
  interface HTMLElementEventMap {
    'avenant-notifications-received': CustomEvent<NotificationsReceivedDetail>;
  }
}

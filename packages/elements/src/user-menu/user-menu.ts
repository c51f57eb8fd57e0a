import type { Organisation, Session } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Action } from '../kit/action.js';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { follow, hrefFrom } from '../kit/navigate.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { companyName } from '../ui/company-row.js';
import { Faces } from '../ui/faces.js';
import { chevronDown } from '../ui/icons/chevron-down.js';
import { user } from '../ui/icons/user.js';
import { memberRoleLabels } from '../ui/member-role.labels.js';
import { giveFocusBack, placeUnder } from '../ui/popover.js';
import { userMenuLabels } from './user-menu.labels.js';
import { userMenuStyles } from './user-menu.styles.js';

/** The session is over, at the insurer's too: the host goes to its door, by a fresh page, so that nothing of the person stays in memory. */
export const signedOut = 'avenant-signed-out';

/** Who is there, and for which company. */
export interface WhoIsThere {
  readonly session: Pick<Session, 'displayName'>;
  /** The company that the page is in; none for who is insured by themselves. */
  readonly company?: Organisation | undefined;
}

/**
 * Who is signed in, for which company and as what; the way to one's own preferences and password, and the way out.
 *
 * Put it at the end of the page's top bar. Its links are those whose addresses are given. A sign-out that did not reach the insurer is none:
 * it is said, and the person is still there. Where a phone has no room for the name, hide `::part(name)`: it is in the menu, and aloud.
 *
 * @tag avenant-user-menu
 * @csspart menu-button - The button with the person's name. @csspart name - The name in it. @csspart menu - What it opens.
 * @csspart who - Name, company and role. @csspart button - « Se déconnecter ».
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 * @fires {CustomEvent<undefined>} avenant-signed-out - The session is over. The host leaves the page.
 */
export class UserMenu extends AvenantElement {
  static override readonly tag = 'avenant-user-menu';
  static override styles = userMenuStyles;
  static override properties = {
    preferencesHref: { attribute: 'preferences-href' },
    accessesHref: { attribute: 'accesses-href' },
    passwordHref: { attribute: 'password-href' },
    who: { attribute: false },
  };

  /** Address of « Mes préférences »; `{id}` stands for the company. */
  preferencesHref?: string;
  /** Address where accesses to the company's space are seen or managed; only for who is in a company's space. `{id}` stands for it. */
  accessesHref?: string;
  /** Address where the password is changed. */
  passwordHref?: string;
  /** Who is there: it is not asked for then. */
  who?: WhoIsThere;

  #words = new Labels(this, userMenuLabels);
  #roles = new Labels(this, memberRoleLabels);
  #faces = new Faces(this, { untitled: true });
  #who = new Resource<WhoIsThere>(this, {
    ask: async (api, _, signal) => {
      const companies = upTo(1000, (cursor, limit) => api.organisations.list({ limit, ...(cursor && { cursor }) }, { signal }));
      // Who is there is known without the company: it is left out then.
      const current = companies.then(
        ({ items }) => items.find(({ isCurrent }) => isCurrent),
        () => undefined,
      );
      return { session: await api.session.current({}, { signal }), company: await current };
    },
    given: () => this.who,
    topics: ['session', 'organisations'],
  });
  #leaving = new Action<object, void>(this, {
    send: async (api) => {
      try {
        await api.session.signOut({});
      } catch (error) {
        // Over already: so much the better.
        if (!/^(unauthenticated|session-expired)$/.test((error as { code?: string }).code ?? '')) throw error;
      }
    },
  });

  async #signOut(): Promise<void> {
    await this.#leaving.send({});
    if (this.#leaving.status === 'done') this.emit(signedOut, undefined);
  }

  /** After the host's router has moved the focus where it belongs. */
  #follow(href: string, event: MouseEvent): void {
    follow(this, href)(event);
    this.renderRoot.querySelector<HTMLElement>('#menu')?.hidePopover();
  }

  #turns = (event: ToggleEvent): void => {
    giveFocusBack(event);
    if (event.newState === 'closed' && this.#leaving.status === 'failed') this.#leaving.reset();
  };

  protected override render() {
    const { words } = this.#words;
    const name = this.#who.value?.session.displayName;
    return html`<button
        type="button"
        class="button quiet opener"
        part="menu-button"
        popovertarget="menu"
        aria-label=${name ? words.accountOf({ name }) : words.account}
      >
        ${user()}<span class="named" part="name"><span>${name ?? words.account}</span>${chevronDown()}</span>
      </button>
      <div popover id="menu" class="menu" part="menu" @beforetoggle=${this.#turns} @toggle=${placeUnder}>
        ${this.#faces.of(this.#who, 'text', (who) => this.#renderWho(who))} ${this.#renderLinks()}
      </div>`;
  }

  #renderWho({ session, company }: WhoIsThere): TemplateResult {
    return html`<div class="who" part="who">
      <p class="name">${session.displayName}</p>
      ${
        company
          ? html`<p class="quiet">${companyName(company)}</p>
              <p class="quiet">${this.#roles.words[company.role]}</p>`
          : nothing
      }
    </div>`;
  }

  /** The way out is there whatever else is known. */
  #renderLinks(): TemplateResult {
    const { words } = this.#words;
    const company = this.#who.value?.company;
    const links = [
      [words.preferences, this.preferencesHref],
      [words.accesses, company && this.accessesHref],
      [words.password, this.passwordHref],
    ] as const;
    const busy = this.#leaving.status === 'busy';
    return html`<ul>
        ${links.map(([label, template]) => {
          const href = hrefFrom(template, company ? { id: company.id } : {});
          return href ? html`<li><a href=${href} @click=${(event: MouseEvent) => this.#follow(href, event)}>${label}</a></li>` : nothing;
        })}
        <li>
          <button type="button" class="leave" part="button" aria-busy=${busy ? 'true' : nothing} @click=${() => void this.#signOut()}>
            ${words.signOut}
          </button>
        </li>
      </ul>
      <div role="alert">${this.#leaving.status === 'failed' ? html`<p class="stuck">${words.stuck}</p>` : nothing}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-user-menu': UserMenu;
  }
  interface HTMLElementEventMap {
    'avenant-signed-out': CustomEvent<undefined>;
  }
}

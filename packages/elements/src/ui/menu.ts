import { type TemplateResult, html } from 'lit';
import { ellipsisVertical } from './icons/ellipsis-vertical.js';
import { giveFocusBack, placeUnder } from './popover.js';

export interface MenuLink {
  readonly label: string;
  readonly href: string;
  readonly follow: (event: MouseEvent) => void;
}

/** « Trois petits points »: a button that discloses a short list of links. */
export const menu = (name: string, links: readonly MenuLink[], id = 'menu'): TemplateResult =>
  html`<button type="button" class="button quiet icon-only" part="menu-button" popovertarget=${id} aria-label=${name}>
      ${ellipsisVertical()}
    </button>
    <div popover id=${id} class="menu" part="menu" @beforetoggle=${giveFocusBack} @toggle=${placeUnder}>
      <ul>
        ${links.map((link) => html`<li><a href=${link.href} @click=${link.follow}>${link.label}</a></li>`)}
      </ul>
    </div>`;

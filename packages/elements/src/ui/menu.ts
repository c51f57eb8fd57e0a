import { type TemplateResult, html } from 'lit';
import { ellipsisVertical } from './icons/ellipsis-vertical.js';

export interface MenuLink {
  readonly label: string;
  readonly href: string;
  readonly follow: (event: MouseEvent) => void;
}

/** Puts the panel under its button, kept within the window; the browser gives it the top layer, Escape and light dismissal. */
function place(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  const opener = panel.previousElementSibling?.getBoundingClientRect();
  if (!opener || (event as ToggleEvent).newState !== 'open') return;
  panel.style.setProperty('inset-block-start', `${opener.bottom + 4}px`);
  panel.style.setProperty('inset-inline-start', `${Math.max(8, opener.right - panel.offsetWidth)}px`);
}

/** Chromium gives the focus back to an opener in the page, but loses it in a shadow root. */
function giveFocusBack(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState === 'closed' && panel.matches(':focus-within'))
    (panel.previousElementSibling as HTMLElement | null)?.focus();
}

/** « Trois petits points »: a button that discloses a short list of links. */
export const menu = (name: string, links: readonly MenuLink[], id = 'menu'): TemplateResult =>
  html`<button type="button" class="button quiet icon-only" part="menu-button" popovertarget=${id} aria-label=${name}>
      ${ellipsisVertical()}
    </button>
    <div popover id=${id} class="menu" part="menu" @beforetoggle=${giveFocusBack} @toggle=${place}>
      <ul>
        ${links.map((link) => html`<li><a href=${link.href} @click=${link.follow}>${link.label}</a></li>`)}
      </ul>
    </div>`;

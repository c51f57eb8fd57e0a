import type { AvenantElement } from './element.js';

/** A link of ours was followed; cancel it, and the page's router may take over. An element never navigates by itself. */
export const navigate = 'avenant-navigate';
export interface NavigateDetail {
  readonly href: string;
}

/** Fills a host's template: `/contrats/{id}` + `{ id: 'ctr_a' }` → `/contrats/ctr_a`. Nothing without a template. */
export const hrefFrom = (template: string | undefined, values: Readonly<Record<string, string>>): string | undefined =>
  template?.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? encodeURIComponent(values[key]!) : whole));

/** Click listener for real links: only a plain press is offered to the router; new tabs and downloads stay the browser's. */
export const follow = (host: AvenantElement, href: string) => (event: MouseEvent) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const goOn = host.dispatchEvent(
    new CustomEvent<NavigateDetail>(navigate, { detail: { href }, bubbles: true, composed: true, cancelable: true }),
  );
  if (!goOn) event.preventDefault();
};

declare global {
  interface HTMLElementEventMap {
    'avenant-navigate': CustomEvent<NavigateDetail>;
  }
}

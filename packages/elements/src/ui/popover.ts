/** A panel that follows its opener in the page: the browser gives it the top layer, Escape and light dismissal. */

/** Listener of `toggle`: puts the panel under its opener, kept within the window. */
export function placeUnder(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  const opener = panel.previousElementSibling?.getBoundingClientRect();
  if (!opener || (event as ToggleEvent).newState !== 'open') return;
  panel.style.setProperty('inset-block-start', `${opener.bottom + 4}px`);
  panel.style.setProperty('inset-inline-start', `${Math.max(8, opener.right - panel.offsetWidth)}px`);
}

/** Listener of `beforetoggle`. Chromium gives the focus back to an opener in the page, but loses it in a shadow root. */
export function giveFocusBack(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState === 'closed' && panel.matches(':focus-within'))
    (panel.previousElementSibling as HTMLElement | null)?.focus();
}

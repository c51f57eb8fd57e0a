/** A panel that follows its opener in the page: the browser gives it the top layer, Escape and light dismissal. */

/** Listener of `toggle`: puts the panel under its opener, or over it where the window ends, kept within the window however long it grows. */
export function placeUnder(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  const opener = panel.previousElementSibling?.getBoundingClientRect();
  if (!opener || (event as ToggleEvent).newState !== 'open') return;
  const under = innerHeight - opener.bottom;
  const isOver = under < 320 && opener.top > under;
  panel.style.setProperty('inset-block', isOver ? `auto ${innerHeight - opener.top + 4}px` : `${opener.bottom + 4}px auto`);
  panel.style.setProperty('--_room', `${(isOver ? opener.top : under) - 12}px`);
  panel.style.setProperty('inset-inline-start', `${Math.max(8, opener.right - panel.offsetWidth)}px`);
}

/** Listener of `beforetoggle`. Chromium gives the focus back to an opener in the page, but loses it in a shadow root. */
export function giveFocusBack(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState === 'closed' && panel.matches(':focus-within'))
    (panel.previousElementSibling as HTMLElement | null)?.focus();
}

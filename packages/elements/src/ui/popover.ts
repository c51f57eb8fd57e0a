/** A panel that follows its opener in the page: the browser gives it the top layer, Escape and light dismissal. */

/** In pixels. With less than `enough` under the opener, a panel opens over it if there is more room there. */
const gap = 4;
const margin = 8;
const enough = 320;

/** Listener of `toggle`: puts the panel under its opener, or over it where the window ends, kept within the window however long it grows. */
export function placeUnder(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  const opener = panel.previousElementSibling?.getBoundingClientRect();
  if (!opener || (event as ToggleEvent).newState !== 'open') return;
  const under = innerHeight - opener.bottom;
  const isOver = under < enough && opener.top > under;
  panel.style.setProperty('inset-block', isOver ? `auto ${innerHeight - opener.top + gap}px` : `${opener.bottom + gap}px auto`);
  panel.style.setProperty('--_room', `${(isOver ? opener.top : under) - gap - margin}px`);
  panel.style.setProperty('inset-inline-start', `${Math.max(margin, opener.right - panel.offsetWidth)}px`);
}

/** Listener of `beforetoggle`. Chromium gives the focus back to an opener in the page, but loses it in a shadow root. */
export function giveFocusBack(event: Event): void {
  const panel = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState === 'closed' && panel.matches(':focus-within'))
    (panel.previousElementSibling as HTMLElement | null)?.focus();
}

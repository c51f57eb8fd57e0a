import type { Portal } from './portal.js';

/** What a page reads for itself, kept while the page is shown. */
type Reading<T> = { readonly status: 'waiting' } | { readonly status: 'failed' } | { readonly status: 'ready'; readonly value: T };

let kept = new Map<string, Reading<unknown>>();

/** Another page: what the last one had read is let go. */
export function forget(): void {
  kept = new Map();
}

export function read<T>(portal: Portal, key: string, ask: () => Promise<T>): Reading<T> {
  const found = kept.get(key) as Reading<T> | undefined;
  if (found) return found;
  const page = kept;
  const waiting: Reading<T> = { status: 'waiting' };
  kept.set(key, waiting);
  ask()
    .then(
      (value): Reading<T> => ({ status: 'ready', value }),
      (): Reading<T> => ({ status: 'failed' }),
    )
    .then((reading) => {
      page.set(key, reading);
      if (page === kept) portal.redraw();
    });
  return waiting;
}

/** Asks the same again. */
export function again(portal: Portal, key: string): void {
  kept.delete(key);
  portal.redraw();
}

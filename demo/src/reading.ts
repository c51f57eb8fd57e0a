import type { Portal } from './portal.js';

/** What a page reads for itself, kept while the page is shown. */
type Reading<T> =
  { readonly status: 'waiting' } | { readonly status: 'failed'; readonly code: string } | { readonly status: 'ready'; readonly value: T };

interface Kept {
  readonly ask: () => Promise<unknown>;
  reading: Reading<unknown>;
}
let kept = new Map<string, Kept>();

/** Another page: what the last one had read is let go. */
export function forget(): void {
  kept = new Map();
}

async function answer(ask: Kept['ask']): Promise<Reading<unknown>> {
  try {
    return { status: 'ready', value: await ask() };
  } catch (error) {
    return { status: 'failed', code: (error as { code?: string }).code ?? 'unknown' };
  }
}

export function read<T>(portal: Portal, key: string, ask: () => Promise<T>): Reading<T> {
  const found = kept.get(key);
  if (found) return found.reading as Reading<T>;
  const page = kept;
  const one: Kept = { ask, reading: { status: 'waiting' } };
  page.set(key, one);
  void answer(ask).then((reading) => {
    one.reading = reading;
    if (page === kept) portal.redraw();
  });
  return { status: 'waiting' };
}

/** Asks the same again, from the beginning. */
export function again(portal: Portal, key: string): void {
  kept.delete(key);
  portal.redraw();
}

/** Asks everything again; what is shown stays until there is something newer. */
export async function refresh(portal: Portal): Promise<void> {
  const page = kept;
  await Promise.all(
    [...page.values()].map(async (one) => {
      const reading = await answer(one.ask);
      if (reading.status === 'ready') one.reading = reading;
    }),
  );
  if (page === kept) portal.redraw();
}

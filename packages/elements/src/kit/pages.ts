import type { Page } from '@avenant/api';

/** The most that one answer holds. */
const largest = 100;

/** Reads a list until it has so many items, page after page. What is shown may then grow without being asked in two ways. */
export async function upTo<T>(wanted: number, ask: (cursor: string | undefined, limit: number) => Promise<Page<T>>): Promise<Page<T>> {
  const items: T[] = [];
  let page: Page<T>;
  let cursor: string | undefined;
  do {
    page = await ask(cursor, Math.min(largest, wanted - items.length));
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor && items.length < wanted);
  return { ...page, items };
}

import type { Page, PageQuery } from '@avenant/api/z.js';
import type { Row } from '../ports.js';
import { Refusal } from '../world/refusal.js';

/** A cursor names the record that the last page ended with; where that is gone, its place still counts. */
const write = (index: number, id: string) => btoa(`${index}:${id}`).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

function startOf(rows: readonly Row[], cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  try {
    const [, index, id] = /^(\d{1,9}):(.+)$/.exec(atob(cursor.replace(/-/g, '+').replace(/_/g, '/')))!;
    const found = rows.findIndex((row) => row.id === id);
    return found >= 0 ? found + 1 : Math.min(Number(index), rows.length);
  } catch {
    throw new Refusal('bad-request', { reasonCode: 'cursor_malformed' });
  }
}

/** One page of records, twenty unless told. */
export function pageOf<R extends Row, T>(rows: readonly R[], { limit = 20, cursor }: PageQuery, view: (row: R) => T): Page<T> {
  const start = startOf(rows, cursor);
  const shown = rows.slice(start, start + limit);
  const last = shown.at(-1);
  return {
    items: shown.map(view),
    ...(last && start + limit < rows.length ? { nextCursor: write(start + limit, last.id) } : {}),
    total: rows.length,
  };
}

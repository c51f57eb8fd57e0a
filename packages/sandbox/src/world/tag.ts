import { fingerprint } from './fingerprint.js';
import type { Kept } from './records.js';

/** The wire shape of a stored record: what it shows, under an entity tag that changes whenever that does. */
export const tagged = <T extends object>(row: Kept, view: T) => {
  const shown = { id: row.id, version: row.version, createdAt: row.createdAt, updatedAt: row.updatedAt, ...view };
  return { ...shown, etag: `"${row.version}-${fingerprint(JSON.stringify(shown))}"` };
};

/** What every record begins with. */
export const begun = (at: string): Omit<Kept, 'id'> => ({ version: 1, createdAt: at, updatedAt: at });

/** A record after a change. */
export const changed = <T extends Kept>(row: T, at: string, change: Partial<T>): T => ({
  ...row,
  ...change,
  version: row.version + 1,
  updatedAt: at,
});

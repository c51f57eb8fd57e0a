import { z, type Schema } from '../z.js';

/** A shape without fixed fields: a tree, or a record whose keys are data. `read` answers a clean copy, or nothing where it does not fit. */
export const freeShape = <T>(read: (given: unknown) => T | undefined, about: Readonly<Record<string, unknown>>): Schema<T> =>
  z.stated(
    z.transform(read).check(({ value, issues }) => {
      if (value === undefined) issues.push({ code: 'custom', params: { code: 'invalid_format' }, input: value, path: [] });
    }),
    about,
  ) as unknown as Schema<T>;

/** A record of a person's or an insurer's own keys, each value read by `part`; nothing where one does not fit. */
export function recordOf<T>(given: unknown, most: number, part: (value: unknown) => T | undefined): Record<string, T> | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const entries = Object.entries(given);
  if (entries.length > most) return undefined;
  const read: [string, T][] = [];
  for (const [key, value] of entries) {
    const fit = /^[A-Za-z]\w{0,63}$/.test(key) ? part(value) : undefined;
    if (fit === undefined) return undefined;
    read.push([key, fit]);
  }
  return Object.fromEntries(read);
}

/**
 * What `#z` is in browsers: reads an answer by the very rules of zod, in a fifteenth of its bytes. It has what our schemas are made of and no
 * more; test/api/reader.test.ts holds it beside zod: same verdict, same value, same places and codes of what is wrong.
 *
 * It goes as deep as a schema, never as deep as an answer, and looks at each part once; what it was given is never changed.
 */
import { says } from './says.js';

interface Issue {
  /** `invalid_type`, `invalid_value`, `invalid_union`; `custom` where a rule of ours does not hold, its own code in `params`. */
  readonly code: string;
  readonly path: PropertyKey[];
}
/** What a value is worth; what is wrong with it goes into `issues`. */
type Read = (given: unknown, issues: Issue[]) => unknown;
type Rule = (payload: { value: unknown; issues: Issue[] }) => void;
interface Reader {
  read: Read;
  check(...rules: Rule[]): Reader;
  safeParse(given: unknown): { success: boolean; data?: unknown; error?: { issues: Issue[] } };
}

const reader = (read: Read): Reader => ({
  read,
  /** Rules are asked once the value is what it should be, until one does not hold. */
  check: (...rules) =>
    reader((given, issues) => {
      const before = issues.length;
      const value = read(given, issues);
      for (const holds of rules) if (issues.length === before) holds({ value, issues });
      return value;
    }),
  safeParse(given) {
    const issues: Issue[] = [];
    const data = read(given, issues);
    return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
  },
});

const only = (fits: (given: unknown) => boolean, code = 'invalid_type') =>
  reader((given, issues) => {
    if (!fits(given)) issues.push({ code, path: [] });
    return given;
  });
export const string = () => only((given) => typeof given === 'string');
export const number = () => only(Number.isFinite);
export const boolean = () => only((given) => typeof given === 'boolean');
export const literal = (value: unknown) => only((given) => given === value, 'invalid_value');

export const optional = (inner: Reader) => reader((given, issues) => (given === undefined ? given : inner.read(given, issues)));
export const transform = (change: (given: unknown) => unknown) => reader((given) => change(given));
export const pipe = (first: Reader, second: Reader) =>
  reader((given, issues) => {
    const before = issues.length;
    const value = first.read(given, issues);
    return issues.length === before ? second.read(value, issues) : value;
  });
/** The first option that fits. */
export const union = (options: readonly Reader[]) =>
  reader((given, issues) => {
    for (const option of options) {
      const { success, data } = option.safeParse(given);
      if (success) return data;
    }
    issues.push({ code: 'invalid_union', path: [] });
    return given;
  });

/** Reads a part of a whole: what is wrong with it is told with where it stands. */
function part(inner: Reader, given: unknown, step: PropertyKey, issues: Issue[]): unknown {
  const before = issues.length;
  const value = inner.read(given, issues);
  for (let at = before; at < issues.length; at++) issues[at]!.path.unshift(step);
  return value;
}

export const array = (item: Reader) => {
  const isList = only(Array.isArray);
  return pipe(
    isList,
    reader((given, issues) => Array.from(given as unknown[], (one, at) => part(item, one, at, issues))),
  );
};

/** Keys that the shape does not name are left behind, `__proto__` among them; absent stays absent. */
export const object = (shape: Readonly<Record<string, Reader>>) => {
  const fields = Object.entries(shape);
  return pipe(
    only((given) => typeof given === 'object' && given !== null && !Array.isArray(given)),
    reader((given, issues) => {
      const found: [string, unknown][] = [];
      for (const [key, inner] of fields) {
        const said = says(given as object, key);
        const value = part(inner, said ? (given as Record<string, unknown>)[key] : undefined, key, issues);
        // Own and undefined where every object of the page seems to have such a key: what was read has nothing to inherit.
        if (said || key in Object.prototype) found.push([key, value]);
      }
      // Not by assignment, which a setter in `Object.prototype` would take for itself.
      return Object.fromEntries(found);
    }),
  );
};

/** What JSON Schema says of a shape is of no use here. */
export const stated = <S>(schema: S, _about: unknown): S => schema;

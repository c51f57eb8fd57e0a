/** Ways to spoil a JSON answer, one field at a time. */

export type Path = readonly (string | number)[];
export interface Mutation {
  name: string;
  make: (answer: unknown) => unknown;
}

export const hostile = `"'><img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>\${pwned=1}{{7*7}}`;

/** Every field of an answer, once: of a list, its first entry stands for the others. */
function* fields(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) {
    if (value.length > 0) yield* fields(value[0], [...path, 0]);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* fields(inner, [...path, key]);
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);

function changed(answer: unknown, path: Path, change: (holder: Record<string | number, unknown>, key: string | number) => void): unknown {
  const copy = structuredClone(answer);
  change(at(copy, path.slice(0, -1)) as Record<string | number, unknown>, path.at(-1)!);
  return copy;
}

/** Values of other kinds; of the same kind but absurd; hostile ones. */
function replacements(value: unknown): [name: string, value: unknown][] {
  const none: [string, unknown] = ['null', null];
  if (typeof value === 'string') return [none, ['a number', 42.5], ['hostile', hostile], ['an impossible date', '2026-13-45']];
  if (typeof value === 'number') return [none, ['a text', 'surprise'], ['below zero', -1], ['beyond any number', 1e308]];
  if (Array.isArray(value)) return [none, ['an object', {}], ['a list of nothing', [null]], ['empty', []]];
  return [none, ['a text', 'surprise'], ['a list', []]];
}

/**
 * Each field missing, then retyped, absurd or hostile: the ways take turns from field to field (test/elements spoils every field in every
 * way, in the page itself); an unknown one beside it in each object.
 */
export function mutationsOf(answer: unknown): Mutation[] {
  const found: Mutation[] = [{ name: 'unknown fields', make: withExtras }];
  for (const [turn, path] of [...fields(answer)].entries()) {
    const field = path.join('.');
    found.push({
      name: `${field} missing`,
      make: (whole) =>
        changed(whole, path, (holder, key) => {
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else delete holder[key];
        }),
    });
    const ways = replacements(at(answer, path));
    const [name, value] = ways[turn % ways.length]!;
    found.push({ name: `${field} is ${name}`, make: (whole) => changed(whole, path, (holder, key) => (holder[key] = value)) });
  }
  return found;
}

/** Of a newer API: fields that nobody here knows, `__proto__` among them. */
function withExtras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExtras);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, inner]) => [key, withExtras(inner)]);
  return JSON.parse(
    JSON.stringify(Object.fromEntries([...known, ['nouveau', { a: [1] }], ['constructor', 'x']])).replace(
      /}$/,
      ',"__proto__":{"polluted":1}}',
    ),
  );
}

/** Answers that no insurer should give. */
type Json = unknown;

const isTree = (value: Json): value is Record<string, Json> | Json[] => typeof value === 'object' && value !== null;

function* pathsOf(value: Json, at: readonly string[] = []): Generator<readonly string[]> {
  if (!isTree(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...at, key];
    yield* pathsOf(inner, [...at, key]);
  }
}

function changed(whole: Json, [key, ...rest]: readonly string[], change: (parent: Record<string, Json>, key: string) => void): Json {
  const copy = structuredClone(whole) as Record<string, Json>;
  if (rest.length === 0) change(copy, key!);
  else copy[key!] = changed(copy[key!], rest, change);
  return copy;
}

const wrong: readonly [string, Json][] = [
  ['null', null],
  ['a number', 42],
  ['a text', 'texte'],
  ['a list', []],
  ['an object', { toString: 'x' }],
];

/** One field at a time: missing, null, of every other type; then the whole replaced, and fields added. */
export function* everyMutation(answer: Json): Generator<readonly [what: string, answer: Json]> {
  for (const path of pathsOf(answer)) {
    yield [`${path.join('.')} missing`, changed(answer, path, (parent, key) => delete parent[key])];
    for (const [what, value] of wrong) yield [`${path.join('.')} ${what}`, changed(answer, path, (parent, key) => (parent[key] = value))];
  }
  for (const whole of [undefined, null, '', '<!doctype html><p>Portail captif', 42, [], {}]) yield [`${String(whole)} as a whole`, whole];
  yield ['fields added', { ...(answer as object), __proto__x: 1, extra: { deep: [1] }, toString: 'x' }];
}

/** Fields that are not words for people: identifiers, days, codes, addresses of the machine. */
const machine =
  /(^id|Id|Ids|At|On|Date|date|deadline|amount|currency|code|kind|state|status|stage|rel|etag|mime|coverage|productLine|severity|role|type|actor|direction|channel|rate|duration|waitingPeriod|maxDuration|nextCursor|accept|start|end|contestUntil|required|outcome|fingerprint|sha256|modes|at)$/;

/** Every word for people replaced by markup that would run, with the field's name behind it. */
export function withHostileText(value: Json, field = ''): Json {
  if (Array.isArray(value)) return value.map((inner) => withHostileText(inner, field));
  // A day and how exactly it is known.
  if (isTree(value) && 'precision' in value) return value;
  if (isTree(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withHostileText(inner, key)]));
  return typeof value === 'string' && !machine.test(field) ? `<img src=x onerror="avenantHit=1">${field}` : value;
}

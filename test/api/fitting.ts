/** Values that fit a schema, and ways to spoil them: an answer as no insurer should give it, one or a few places at a time. */
import { facts } from '@avenant/api/zod.js';
import type { z } from '@avenant/api/z.js';
import fc from 'fast-check';

type Def = {
  type: string;
  shape: Record<string, z.ZodMiniType>;
  element: z.ZodMiniType;
  innerType: z.ZodMiniType;
  options: z.ZodMiniType[];
  values: unknown[];
  in: z.ZodMiniType;
};
interface Facts {
  pattern?: string;
  examples?: readonly string[];
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

const day = fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
function text({ pattern, examples, minLength = 0, maxLength = 20 }: Facts): fc.Arbitrary<unknown> {
  if (examples) return fc.oneof(fc.constantFrom(...examples), fc.string());
  if (!pattern) return fc.string({ minLength, maxLength: Math.min(maxLength, 20) });
  if (pattern.startsWith('^\\d{4}')) return pattern.includes('T') ? day : day.map((moment) => moment.slice(0, 10));
  return pattern.startsWith('^P') ? fc.constantFrom('P1Y6M', 'P90D', 'P2W', 'P15M') : fc.stringMatching(new RegExp(pattern));
}

/** Made from zod's own definition: a schema that is added tomorrow is tried too. */
export function fitting(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Def;
  const about: Facts = facts.get(schema) ?? {};
  switch (def.type) {
    case 'string':
      return text(about);
    case 'number':
      return about.minimum === undefined
        ? fc.double({ noNaN: true, noDefaultInfinity: true })
        : fc.integer({ min: about.minimum, max: Math.min(about.maximum ?? 1e6, 1e6) });
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'pipe':
      return text(about);
    case 'transform':
      // A free shape: what fits is what it says of itself.
      return fc.constantFrom(...(about.examples as readonly unknown[]));
    case 'array':
      return fc.array(fitting(def.element), { minLength: about.minItems ?? 0, maxLength: Math.min(about.maxItems ?? 3, 3) });
    case 'union':
      return fc.oneof(...def.options.map(fitting));
    case 'object': {
      const fields = Object.entries(def.shape).map(([key, field]) => ({ key, def: field._zod.def as unknown as Def, field }));
      const optional = ({ def: { type } }: { def: Def }) => type === 'optional';
      return fc.record(Object.fromEntries(fields.map((one) => [one.key, fitting(optional(one) ? one.def.innerType : one.field)])), {
        requiredKeys: fields.filter((one) => !optional(one)).map(({ key }) => key),
        noNullPrototype: true,
      });
    }
    default:
      throw new Error(`what fits a schema of type ${def.type}? Say it here`);
  }
}

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
const keyed = (key: string, value: unknown): unknown => JSON.parse(`{"${key}":${JSON.stringify(value)}}`);
const words = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '2026-13-45',
  '2026-02-30',
  '2026-11-21T24:00:01Z',
  '1e3',
  '-0',
  'P',
  'eur',
  '\u0000',
  '\ud800',
];
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, 0, -0, -1, 1.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
  fc.constantFrom<unknown>([], {}, [[]], [null], { length: 3 }, deep(2000), keyed('__proto__', { id: 'evil' }), Array.from({ length: 3 })),
  fc.constantFrom<unknown>(...words, 'x'.repeat(100), 'x'.repeat(129), '9'.repeat(20_000)),
  fc.jsonValue({ maxDepth: 2 }),
);

export interface Spoiling {
  at: number;
  how: 'replaced' | 'missing' | 'extra' | 'wrapped' | 'repeated' | 'proto';
  key: string;
  by: unknown;
}
export const spoilings: fc.Arbitrary<Spoiling[]> = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replaced', 'replaced', 'replaced', 'missing', 'missing', 'extra', 'wrapped', 'repeated', 'proto'),
    key: fc.constantFrom('nouveau', 'constructor', 'toString', 'hasOwnProperty', 'id', 'kind', 'state', '0', 'length'),
    by: odd,
  }),
  { maxLength: 3 },
);

type Place = { holder: Record<string, unknown>; key: string };
function places(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null || found.length > 500) return found;
  for (const [key, inner] of Object.entries(value).slice(0, 50)) {
    found.push({ holder: value as Record<string, unknown>, key });
    if (found.length < 200) places(inner, found);
  }
  return found;
}

/** A copy with each of the places spoilt, one after the other; the whole itself is one of them. */
export function spoilt(value: unknown, how: readonly Spoiling[]): unknown {
  const root: Record<string, unknown> = { whole: structuredClone(value) };
  for (const { at, how: way, key: extra, by: shared } of how) {
    const by: unknown = structuredClone(shared); // spoilt in its turn, perhaps
    const all = places(root);
    const { holder, key } = all[at % all.length]!;
    const inner = holder[key];
    const put = (name: string, put: unknown) =>
      Object.defineProperty(holder, name, { value: put, enumerable: true, writable: true, configurable: true });
    if (way === 'replaced') put(key, by);
    else if (way === 'wrapped') put(key, [inner]);
    else if (way === 'repeated')
      put(
        key,
        Array.from({ length: 120 }, () => inner),
      );
    else if (way === 'missing' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (way === 'missing' && holder !== root) delete holder[key];
    else if (way === 'extra' && holder !== root && !Array.isArray(holder)) put(extra, by);
    else if (way === 'proto' && holder !== root && !Array.isArray(holder)) put('__proto__', by);
  }
  return root['whole'];
}

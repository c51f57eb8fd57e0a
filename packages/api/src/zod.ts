/**
 * The only importer of zod: what `#z` is on servers, in tests and for the OpenAPI document, and the types of it everywhere. In browsers
 * `#z` is reader.ts, which keeps the same rules; test/api/reader.test.ts holds the two side by side.
 */
import { core, ZodMiniObject, type object as zodObject } from 'zod/mini';
import { says } from './says.js';

export { array, boolean, literal, number, optional, pipe, registry, string, toJSONSchema, transform, union } from 'zod/mini';
export type * from 'zod/mini';

/** What of its keys an answer says; own and undefined where every object seems to have such a key, so that nothing is left to inherit. */
const said = (given: object, keys: readonly string[]) =>
  Object.fromEntries(
    keys
      .filter((key) => key in Object.prototype || key in given)
      .map((key) => [key, says(given, key) ? (given as Record<string, unknown>)[key] : undefined]),
  );
/** Zod alone would read what stands in `Object.prototype`. */
const OwnObject: core.$constructor<ZodMiniObject> = core.$constructor('OwnObject', (inst, def) => {
  ZodMiniObject.init(inst, def);
  const keys = Object.keys(def.shape);
  const { parse } = inst._zod;
  inst._zod.parse = (payload, context) => {
    const given = payload.value;
    const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
    if (isObject && keys.some((key) => key in Object.prototype)) payload.value = said(given, keys);
    return parse(payload, context);
  };
});
export const object = ((shape: core.$ZodLooseShape) => new OwnObject({ type: 'object', shape })) as typeof zodObject;

/** What JSON Schema says of a shape whose rules are ours; read by openapi.ts alone. */
export const facts = new WeakMap<object, Readonly<Record<string, unknown>>>();

export function stated<S extends object>(schema: S, about: Readonly<Record<string, unknown>>): S {
  facts.set(schema, about);
  return schema;
}

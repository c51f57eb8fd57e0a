/**
 * The few shapes that every resource is made of, and the names that they are made with. `#z` is zod (zod.ts), and in browsers a small
 * reader that keeps zod's rules (reader.ts).
 */
import * as z from '#z';

export { z };

/** A schema whose parsed value is a `T`, whatever it accepts. */
export type Schema<T> = z.ZodMiniType<T, unknown>;
export type Infer<S extends z.ZodMiniType> = z.output<S>;

/** A rule of ours, told as `code` when it does not hold. Zod's own checks weigh half a kibibyte more, and say no more. */
const rule =
  <T>(holds: (value: T) => boolean, code = 'invalid_format'): z.core.CheckFn<T> =>
  ({ value, issues }) => {
    if (!holds(value)) issues.push({ code: 'custom', params: { code }, input: value, path: [] });
  };
const sized = <T extends { length: number }>(min: number, max: number) => [
  rule<T>(({ length }) => length >= min, 'too_small'),
  rule<T>(({ length }) => length <= max, 'too_big'),
];
const shaped = (pattern: RegExp, holds: (text: string) => boolean = () => true) =>
  z.stated(z.string().check(rule((text) => pattern.test(text) && holds(text))), { pattern: pattern.source });
const isInstant = (text: string) => !Number.isNaN(Date.parse(text));

/** Text of so many UTF-16 code units. */
export const text = (minLength: number, maxLength: number) =>
  z.stated(z.string().check(...sized<string>(minLength, maxLength)), { minLength, maxLength });

/** A list of so many items. */
export const list = <S extends z.ZodMiniType>(item: S, minItems: number, maxItems: number) =>
  z.stated(z.array(item).check(...sized<z.output<S>[]>(minItems, maxItems)), { minItems, maxItems });

/** A whole number within bounds. */
export const whole = (minimum: number, maximum = Number.MAX_SAFE_INTEGER) =>
  z.stated(z.number().check(rule((value) => Number.isInteger(value) && value >= minimum && value <= maximum)), {
    type: 'integer',
    minimum,
    ...(maximum < Number.MAX_SAFE_INTEGER && { maximum }),
  });

/** An enumeration that the insurer may lengthen: a value we do not know yet reads `'unknown'`; a missing or numeric one is refused. */
export function openEnum<const V extends readonly [string, ...string[]]>(values: V) {
  const known = (value: string): V[number] | 'unknown' => (values.includes(value) ? value : 'unknown');
  return z.stated(z.pipe(z.string(), z.transform(known)), { type: 'string', examples: values });
}

/** Opaque identifier with a type prefix (`ctr_01J…`); never parsed. */
export const Id = text(1, 128);
/** Legal or calendar day, `YYYY-MM-DD`, without a time zone (ISO 8601). */
export const CalendarDate = shaped(/^\d{4}-\d\d-\d\d$/, isInstant);
/** Moment in time, RFC 3339 (`2026-11-21T08:00:00Z`). */
export const Instant = shaped(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, isInstant);
/** ISO 8601 duration in whole units: `P90D`, `P15M`, `P1Y6M`, `PT30M`, `PT48H`. */
export const Duration = shaped(/^P(?=[\dT])(\d+[YMWD])*(T(\d+[HM])+)?$/);
/** Decimal string, never a binary float: `"1234.50"`. */
export const Decimal = shaped(/^-?\d{1,15}(\.\d{1,6})?$/);
/** ISO 4217: `EUR`. */
export const Currency = shaped(/^[A-Z]{3}$/);
/** Amount in the currency's usual unit (ISO 4217): `{ amount: "1234.50", currency: "EUR" }`. */
export const Money = z.object({ amount: Decimal, currency: Currency });
/** Calendar period; the last day belongs to it. */
export const DateRange = z.object({ start: CalendarDate, end: CalendarDate });
/** Count of octets. */
export const Bytes = whole(0);
/** How many items one page may hold. */
export const Limit = whole(1, 100);

/** What the customer may do with a resource now, as the insurer sees it; a refused action says why. */
export const AllowedAction = z.object({
  rel: z.string(),
  enabled: z.boolean(),
  reasonCode: z.optional(z.string()),
  requires: z.optional(z.array(z.string())),
  deadline: z.optional(CalendarDate),
});

/** Fields that every stored resource carries. `etag` goes back in `If-Match`. */
export const resource = {
  id: Id,
  version: z.number(),
  etag: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
  allowedActions: z.array(AllowedAction),
};

/** A page of a list; `nextCursor` is absent on the last one. */
export const page = <S extends z.ZodMiniType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.optional(z.string()), total: z.optional(z.number()) });

/** What the query of any list may hold. */
export const paging = {
  limit: z.optional(Limit),
  cursor: z.optional(text(1, 256)),
};

export type Money = Infer<typeof Money>;
export type DateRange = Infer<typeof DateRange>;
export type AllowedAction = Infer<typeof AllowedAction>;
export interface PageQuery {
  limit?: number | undefined;
  cursor?: string | undefined;
}
export interface Page<T> {
  items: T[];
  nextCursor?: string | undefined;
  total?: number | undefined;
}

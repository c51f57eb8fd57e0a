/**
 * The only importer of zod. `zod/mini` is 6 KiB where zod is 23, and never probes `eval` under a strict CSP.
 * Beside zod's own names this module holds the few shapes that every resource is made of.
 */
import * as z from 'zod/mini';

export { z };

/** A schema whose parsed value is a `T`, whatever it accepts. */
export type Schema<T> = z.ZodMiniType<T, unknown>;
export type Infer<S extends z.ZodMiniType> = z.output<S>;

/** An enumeration that the insurer may lengthen: a value we do not know yet reads `'unknown'`; a missing or numeric one is refused. */
export const openEnum = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.union([
    z.enum(values),
    z.pipe(
      z.string(),
      z.transform(() => 'unknown' as const),
    ),
  ]);

const isInstant = z.refine((text) => !Number.isNaN(Date.parse(String(text))));

/** Opaque identifier with a type prefix (`ctr_01J…`); never parsed. */
export const Id = z.string().check(z.minLength(1), z.maxLength(128));
/** Legal or calendar day, `YYYY-MM-DD`, without a time zone (ISO 8601). */
export const CalendarDate = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), isInstant);
/** Moment in time, RFC 3339 (`2026-11-21T08:00:00Z`). */
export const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/), isInstant);
/** ISO 8601 duration in whole units: `P90D`, `P15M`, `P1Y6M`. */
export const Duration = z.string().check(z.regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/));
/** Decimal string, never a binary float: `"1234.50"`. */
export const Decimal = z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,6})?$/));
/** Amount in the currency's usual unit (ISO 4217): `{ amount: "1234.50", currency: "EUR" }`. */
export const Money = z.object({ amount: Decimal, currency: z.string().check(z.regex(/^[A-Z]{3}$/)) });
/** Calendar period; the last day belongs to it. */
export const DateRange = z.object({ start: CalendarDate, end: CalendarDate });
/** A whole number within bounds. (`z.int` and `z.gte` would bring half a kibibyte of number formats; openapi.ts says the same to readers.) */
export const whole = (from: number, to = Number.MAX_SAFE_INTEGER) =>
  z.number().check(z.refine((value) => Number.isInteger(value) && (value as number) >= from && (value as number) <= to));
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
  cursor: z.optional(z.string().check(z.maxLength(256))),
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

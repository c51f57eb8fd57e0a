import { CalendarDate, DateRange, Id, Instant, list, text, z, type Infer } from '../z.js';

/** Further days off work that a case is to cover, and whether work has been taken up again. */
export const Extension = z.object({
  periods: list(DateRange, 1, 12),
  resumedWork: z.boolean(),
  /** First day back at work. */
  resumedOn: z.optional(CalendarDate),
  comment: z.optional(text(0, 1000)),
});

export const ExtensionReceipt = z.object({
  reference: z.string(),
  at: Instant,
  caseId: Id,
  periods: z.array(DateRange),
  resumedWork: z.boolean(),
  resumedOn: z.optional(CalendarDate),
});

export type Extension = Infer<typeof Extension>;
export type ExtensionReceipt = Infer<typeof ExtensionReceipt>;

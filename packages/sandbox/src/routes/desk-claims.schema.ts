import { CalendarDate, Money, text, z } from '@avenant/api/z.js';

export const Appointed = z.object({
  day: CalendarDate,
  time: text(5, 5),
  place: z.optional(text(0, 300)),
  withName: z.optional(text(0, 200)),
});
export const Proposed = z.object({ assessed: Money, validUntil: z.optional(CalendarDate) });

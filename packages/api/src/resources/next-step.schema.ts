import { CalendarDate, openEnum, z } from '../z.js';

/** What comes next, who does it, and by when; an `estimate` is a usual delay, a `commitment` binds. */
export const NextStep = z.object({
  actor: openEnum(['you', 'insurer', 'third_party']),
  label: z.string(),
  dueDate: z.optional(CalendarDate),
  kind: openEnum(['commitment', 'estimate']),
});

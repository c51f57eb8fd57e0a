import { CalendarDate, z, openEnum, type Infer } from '../z.js';

/** What a file of documents still lacks. */
export const Completeness = z.object({
  required: z.number(),
  received: z.number(),
  accepted: z.number(),
  missing: z.number(),
  rejected: z.number(),
  state: openEnum(['complete', 'incomplete', 'under_review']),
  deadline: z.optional(CalendarDate),
});

export type Completeness = Infer<typeof Completeness>;

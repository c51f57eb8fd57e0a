import { CalendarDate, Id, openEnum, page, z, type Infer } from '../z.js';

/** Something that waits for the customer, wherever it stands: « À faire ». */
export const Task = z.object({
  id: Id,
  /** What is to be done. */
  rel: openEnum(['submit_requirement', 'finish_draft', 'contest', 'extend', 'read_letter', 'enter_base_statement', 'answer_offer']),
  title: z.string(),
  /** What it belongs to: the case's number and subject. */
  subject: z.string(),
  target: z.object({ kind: openEnum(['case', 'contract', 'document']), id: Id }),
  dueDate: z.optional(CalendarDate),
  severity: openEnum(['info', 'warning', 'critical']),
  /** What happens if it is not done in time. */
  consequence: z.optional(z.string()),
});
export const TaskPage = page(Task);

export type Task = Infer<typeof Task>;

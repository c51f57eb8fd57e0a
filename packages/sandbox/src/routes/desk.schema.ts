import { CalendarDate, DateRange, Money, list, text, z } from '@avenant/api/z.js';

const day = z.optional(CalendarDate);
const oneOf = <const V extends readonly string[]>(...values: V) => z.union(values.map((value) => z.literal(value as V[number])));

export const Rejected = z.object({
  code: oneOf('illegible', 'expired', 'wrong_person', 'incomplete', 'wrong_type', 'cropped', 'password_protected', 'other'),
  text: z.optional(text(0, 1000)),
  deadline: day,
});
export const AskedFor = z.object({
  label: text(1, 200),
  code: z.optional(text(1, 64)),
  help: z.optional(text(0, 1000)),
  example: z.optional(text(0, 1000)),
  deadline: day,
});
export const Decided = z.object({
  outcome: oneOf('accepted', 'partially_accepted', 'refused'),
  reasons: list(z.object({ code: text(1, 64), text: text(1, 1000), clause: z.optional(text(1, 300)) }), 0, 10),
  amount: z.optional(Money),
  period: z.optional(DateRange),
  refusedPeriod: z.optional(DateRange),
  contestUntil: day,
});
export const Paid = z.object({ dueDate: day });
export const Letter = z.object({ title: text(1, 120), text: text(1, 8000) });
export const WindowOpened = z.object({ closesAt: day });
export const Corrected = z.object({
  text: text(1, 1000),
  lines: list(z.object({ code: text(1, 64), text: text(1, 500) }), 0, 100),
});
export const SessionsEnded = z.object({ what: oneOf('access', 'session') });
export const ChangeRejected = z.object({ reason: text(1, 1000) });
export const Revoked = z.object({ reasonCode: oneOf('wrong_worksite', 'wrong_activities', 'issued_in_error', 'contract_ended') });

import { CalendarDate, DateRange, Id, Instant, Money, page, z, openEnum, type Infer } from '../z.js';
import { Outcome } from './outcome.schema.js';

/** What the insurer has decided in a case: the reasons, the clause, and what the customer may do about it. */
export const Decision = z.object({
  id: Id,
  caseId: Id,
  outcome: Outcome,
  decidedAt: Instant,
  /** Who answers for it; a refusal is always a person's. */
  authorName: z.optional(z.string()),
  /** In plain words; `clause` is where the contract says so. */
  reasons: z.array(z.object({ code: z.string(), text: z.string(), clause: z.optional(z.string()) })),
  /** What is paid, and for which days. */
  amount: z.optional(Money),
  period: z.optional(DateRange),
  /** What was asked and is not paid. */
  refusedPeriod: z.optional(DateRange),
  /** The letter. */
  documentId: z.optional(Id),
  /** Last day to contest. */
  contestUntil: z.optional(CalendarDate),
  contestChannels: z.array(z.object({ channel: openEnum(['portal', 'email', 'post', 'phone']), label: z.string(), value: z.string() })),
  /** Whom to turn to when contesting has led nowhere (code de la consommation, L612-1). */
  mediator: z.optional(z.object({ name: z.string(), url: z.optional(z.string()), address: z.optional(z.string()) })),
});
export const DecisionPage = page(Decision);

export type Decision = Infer<typeof Decision>;

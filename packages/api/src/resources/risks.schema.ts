import { CalendarDate, Decimal, Id, Money, page, z, openEnum, type Infer } from '../z.js';

export const Instalment = z.object({
  dueDate: CalendarDate,
  amount: Money,
  state: openEnum(['planned', 'debited', 'paid', 'covered', 'failed']),
});

/** A loan that the contract follows. */
export const LoanRisk = z.object({
  kind: z.literal('loan'),
  id: Id,
  loanKind: openEnum(['revolving', 'personal', 'mortgage']),
  lenderName: z.string(),
  lenderRef: z.optional(z.string()),
  outstanding: Money,
  instalment: Money,
  /** Absent for a revolving credit, which has no last day. */
  endDate: z.optional(CalendarDate),
  /** Share of the loan that is insured for this person, `"1.00"` being all of it. */
  insuredShare: z.optional(Decimal),
  instalments: z.array(Instalment),
});
/** A trade that the contract covers. */
export const ActivityRisk = z.object({ kind: z.literal('activity'), id: Id, label: z.string() });
/** A risk of a kind that this version cannot draw. */
export const OtherRisk = z.object({
  kind: z.pipe(
    z.string(),
    z.transform(() => 'unknown' as const),
  ),
  id: Id,
});
export const InsuredRisk = z.union([LoanRisk, ActivityRisk, OtherRisk]);
export const RiskPage = page(InsuredRisk);

export type Instalment = Infer<typeof Instalment>;
export type LoanRisk = Infer<typeof LoanRisk>;
export type ActivityRisk = Infer<typeof ActivityRisk>;
export type InsuredRisk = Infer<typeof InsuredRisk>;

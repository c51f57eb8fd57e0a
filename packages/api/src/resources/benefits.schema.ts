import { CalendarDate, DateRange, Decimal, Id, Instant, Money, openEnum, page, paging, resource, z, type Infer } from '../z.js';

export const BenefitState = openEnum([
  'received',
  'processing',
  'pending_info',
  'approved',
  'paid',
  'rejected',
  'corrected',
  'refund_due',
  'refunded',
]);

/** Something that the insurer pays (prestation): for a borrower, one instalment paid to the lender. */
export const Benefit = z.object({
  ...resource,
  kind: openEnum(['care', 'daily_allowance', 'loan_instalment', 'vet', 'capital', 'expense']),
  caseId: Id,
  contractId: z.optional(Id),
  /** What it is in the insurer's words: « Échéance du 5 octobre 2026 ». */
  label: z.string(),
  state: BenefitState,
  /** The days that it pays for. */
  period: z.optional(DateRange),
  dueDate: z.optional(CalendarDate),
  amount: Money,
  payeeKind: openEnum(['insured', 'provider', 'lender', 'employer']),
  payeeName: z.optional(z.string()),
  paidAt: z.optional(Instant),
  /** How the amount came about, line by line; the last one is the amount. `days` of `of` days at `rate`. */
  computation: z.array(
    z.object({
      label: z.string(),
      amount: z.optional(Money),
      rate: z.optional(Decimal),
      days: z.optional(z.number()),
      ofDays: z.optional(z.number()),
    }),
  ),
  /** Why it is not paid, or not yet. */
  reason: z.optional(z.string()),
  statementDocumentId: z.optional(Id),
});

export const BenefitQuery = z.object({ ...paging, caseId: z.optional(Id), contractId: z.optional(Id) });
export const BenefitPage = page(Benefit);

export type Benefit = Infer<typeof Benefit>;
export type BenefitState = Benefit['state'];

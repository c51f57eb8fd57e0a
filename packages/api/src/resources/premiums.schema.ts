import { Bytes, CalendarDate, DateRange, Id, Money, openEnum, paging, resource, z, type Infer } from '../z.js';

/** One step of what happens to a premium that is not paid; each has its day, past or to come. */
export const PremiumStep = z.object({
  code: openEnum(['reminder', 'formal_notice', 'suspension', 'termination']),
  /** Its day, or the earliest that it may be while it is not done. */
  date: CalendarDate,
  done: z.boolean(),
  /** The article that sets it: « L.113-3 ». */
  legalBasis: z.optional(z.string()),
});

/** What is asked for cover, or given back: a call, a receipt, an invoice. */
export const PremiumNotice = z.object({
  ...resource,
  number: z.string(),
  kind: openEnum(['call', 'receipt', 'invoice', 'adjustment', 'refund']),
  state: openEnum([
    'upcoming',
    'issued',
    'paid',
    'partially_paid',
    'overdue',
    'reminded',
    'formal_notice',
    'rejected_debit',
    'cancelled',
    'refunded',
  ]),
  /** What it is for. */
  contracts: z.array(z.object({ contractId: Id, number: z.string(), productName: z.string() })),
  period: DateRange,
  issuedOn: z.optional(CalendarDate),
  dueDate: CalendarDate,
  /** When all of it was paid, or was given back. */
  settledOn: z.optional(CalendarDate),
  net: Money,
  taxes: Money,
  fees: z.optional(Money),
  total: Money,
  paid: Money,
  /** What remains to be paid. */
  balance: Money,
  method: z.optional(openEnum(['direct_debit', 'card', 'transfer', 'cheque', 'qr_bill', 'ebill', 'lsv'])),
  /** What not paying has led to, and what it leads to, the earliest first. Empty where there is nothing to fear. */
  steps: z.array(PremiumStep),
  /** Why, in the insurer's words: of a debit that was rejected, a call that was cancelled. */
  reason: z.optional(z.string()),
  document: z.optional(z.object({ documentId: Id, filename: z.string(), bytes: Bytes })),
});
/** `year`: of the day on which it is due. */
export const PremiumQuery = z.object({
  ...paging,
  state: z.optional(z.string()),
  contractId: z.optional(Id),
  year: z.optional(z.string()),
});
export const PremiumPage = z.object({
  items: z.array(PremiumNotice),
  nextCursor: z.optional(z.string()),
  total: z.optional(z.number()),
  /** What remains to be paid of all of them, and how much of it is late. */
  outstanding: z.optional(Money),
  late: z.optional(Money),
});

export type PremiumNotice = Infer<typeof PremiumNotice>;
export type PremiumPage = Infer<typeof PremiumPage>;

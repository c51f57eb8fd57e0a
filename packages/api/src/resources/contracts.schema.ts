import { CalendarDate, DateRange, Decimal, Duration, Id, Money, paging, page, resource, z, openEnum, type Infer } from '../z.js';
import { Completeness } from './completeness.schema.js';

export const ProductLine = openEnum([
  'borrower',
  'construction_liability',
  'motor',
  'home',
  'health',
  'pet',
  'group_health',
  'group_daily_allowance',
  'group_accident',
  'legal_protection',
  'other',
]);

export const ContractState = openEnum([
  'pending_documents',
  'in_force',
  'suspended',
  'termination_requested',
  'terminated',
  'expired',
  'cancelled',
]);

export const PaymentPlan = z.object({
  frequency: openEnum(['monthly', 'quarterly', 'semiannual', 'annual']),
  method: openEnum(['direct_debit', 'card', 'transfer', 'cheque', 'qr_bill', 'ebill', 'lsv']),
});

/** An insurance policy; in borrower insurance, the insured (or insurable) credit that it follows. */
export const Contract = z.object({
  ...resource,
  number: z.string(),
  /** The number cut where its significant digits begin. */
  numberDisplay: z.optional(z.object({ prefix: z.string(), significant: z.string() })),
  productLine: ProductLine,
  productName: z.string(),
  state: ContractState,
  /** `none`: the credit exists, but carries no insurance. */
  coverage: openEnum(['insured', 'none']),
  /** The insured thing in the insurer's words: a loan, a vehicle, an address. */
  subject: z.optional(z.string()),
  insurerName: z.optional(z.string()),
  policyholderName: z.optional(z.string()),
  insuredNames: z.optional(z.array(z.string())),
  effectiveDate: z.optional(CalendarDate),
  currentTermsPeriod: z.optional(DateRange),
  /** Which of its texts holds: 1 is the one that was signed first, each avenant makes the next. */
  currentVersion: z.optional(z.object({ versionNumber: z.number(), effectiveFrom: z.optional(CalendarDate) })),
  renewalDate: z.optional(CalendarDate),
  annualPremium: z.optional(Money),
  paymentPlan: z.optional(PaymentPlan),
  completeness: z.optional(Completeness),
  /** Changes that touch it, and that hold once the insurer has validated them. */
  pendingChanges: z.optional(
    z.array(
      z.object({
        changeRequestId: Id,
        target: openEnum(['address', 'contact', 'company_identity', 'bank_details']),
        requestedOn: CalendarDate,
      }),
    ),
  ),
});

/** What is covered, up to how much, and what stays with the customer. */
export const Guarantee = z.object({
  code: z.string(),
  label: z.string(),
  summary: z.optional(z.string()),
  status: openEnum(['included', 'optional_selected', 'optional_available', 'excluded']),
  limits: z.array(
    z.object({
      kind: openEnum(['per_claim', 'per_year', 'per_item', 'total', 'per_instalment']),
      amount: z.optional(Money),
      /** Share of the insured amount that is paid, `"1.00"` being all of it. */
      rate: z.optional(Decimal),
      duration: z.optional(Duration),
      consumed: z.optional(Money),
    }),
  ),
  deductible: z.optional(
    z.object({ kind: openEnum(['absolute', 'relative', 'days']), amount: z.optional(Money), duration: z.optional(Duration) }),
  ),
  /** Délai de carence: nothing is covered before it has run. */
  waitingPeriod: z.optional(Duration),
  maxDuration: z.optional(Duration),
  endsAtAge: z.optional(z.number()),
  exclusions: z.array(z.object({ code: z.string(), label: z.string() })),
  conditionsDocumentId: z.optional(Id),
});

export const ContractQuery = z.object({ ...paging, state: z.optional(z.string()), productLine: z.optional(z.string()) });
export const ContractPage = page(Contract);
export const GuaranteePage = page(Guarantee);

export type Contract = Infer<typeof Contract>;
export type ContractState = Contract['state'];
export type Guarantee = Infer<typeof Guarantee>;

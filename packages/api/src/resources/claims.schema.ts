import { CalendarDate, Id, Instant, Money, openEnum, page, paging, resource, text, z, type Infer } from '../z.js';
import { Completeness } from './completeness.schema.js';
import { NextStep } from './next-step.schema.js';
import { Outcome } from './outcome.schema.js';

export const ClaimState = openEnum([
  'declared',
  'to_complete',
  'study',
  'expert_assigned',
  'offer_made',
  'offer_accepted',
  'offer_contested',
  'settlement',
  'decided',
  'closed',
  'withdrawn',
  'lapsed',
]);
/** The five steps that a customer is shown; an expertise may be left out. */
export const ClaimStage = openEnum(['declared', 'study', 'expertise', 'settlement', 'closed']);

/** A word of the insurer's own, with what programs know it by. */
const Coded = z.object({ code: z.string(), label: z.string() });

/** Somebody comes, or calls, about the claim. */
export const Appointment = z.object({
  id: Id,
  kind: openEnum(['expertise', 'visit', 'video']),
  state: openEnum(['proposed', 'confirmed', 'done', 'no_show', 'cancelled']),
  start: Instant,
  end: Instant,
  /** Where, in words. */
  place: z.optional(z.string()),
  withName: z.optional(z.string()),
});

/** What the insurer proposes to pay, how it came to it, and what was answered. */
export const Offer = z.object({
  id: Id,
  amount: Money,
  /** Line by line; the last one is the amount. */
  computation: z.array(z.object({ label: z.string(), amount: Money })),
  madeAt: Instant,
  /** Last day to accept or to contest. */
  validUntil: CalendarDate,
  state: openEnum(['made', 'accepted', 'contested', 'expired']),
  respondedAt: z.optional(Instant),
  /** What the customer wrote with the answer. */
  comment: z.optional(z.string()),
});

/** A declared loss (sinistre): a case of kind `claim`, whose documents, log and decisions are asked by the same id. */
export const Claim = z.object({
  ...resource,
  number: z.string(),
  title: z.string(),
  contracts: z.array(z.object({ contractId: Id, number: z.string(), productName: z.string() })),
  openedAt: Instant,
  state: ClaimState,
  stage: ClaimStage,
  /** What was decided, once it was. */
  outcome: z.optional(Outcome),
  summary: z.optional(z.string()),
  nextStep: z.optional(NextStep),
  completeness: z.optional(Completeness),
  milestones: z.array(z.object({ code: ClaimStage, state: openEnum(['done', 'current', 'upcoming', 'skipped']), at: z.optional(Instant) })),
  lossType: Coded,
  /** When it happened, as far as it is known. */
  lossDate: z.object({ value: z.optional(CalendarDate), precision: openEnum(['exact', 'approximate', 'unknown']) }),
  discoveredDate: z.optional(CalendarDate),
  place: z.optional(z.string()),
  circumstances: z.optional(z.string()),
  /** Somebody was hurt. */
  injured: z.boolean(),
  /** What the company is held to answer for (mise en cause). */
  implication: z.optional(Coded),
  damages: z.array(z.string()),
  estimate: z.optional(Money),
  deductible: z.optional(Money),
  /** Guarantees that answer for it, in the contract's words. */
  activatedGuarantees: z.array(z.string()),
  /** Who handles it; `contactId` is found among the contacts of the case. */
  handler: z.optional(z.object({ name: z.string(), contactId: z.optional(Id) })),
  appointments: z.array(Appointment),
  offer: z.optional(Offer),
  payments: z.array(z.object({ id: Id, amount: Money, paidAt: Instant, payeeName: z.string(), documentId: z.optional(Id) })),
});

/** `q` is looked for in the number, the subject and the place. */
export const ClaimQuery = z.object({
  ...paging,
  state: z.optional(z.string()),
  contractId: z.optional(Id),
  q: z.optional(text(0, 100)),
});
export const ClaimPage = page(Claim);

/** The customer's answer to an offer. Who contests says why. */
export const OfferResponse = z.object({
  offerId: Id,
  response: z.union([z.literal('accept'), z.literal('contest')]),
  comment: z.optional(text(0, 1000)),
});

export type Claim = Infer<typeof Claim>;
export type ClaimState = Claim['state'];
export type ClaimStage = Claim['stage'];
export type Appointment = Infer<typeof Appointment>;
export type Offer = Infer<typeof Offer>;
export type OfferResponse = Infer<typeof OfferResponse>;

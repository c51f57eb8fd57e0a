import { CalendarDate, DateRange, Duration, Id, Instant, paging, page, resource, z, openEnum, type Infer } from '../z.js';
import { Completeness } from './completeness.schema.js';
import { NextStep } from './next-step.schema.js';
import { Outcome } from './outcome.schema.js';

export const CaseKind = openEnum([
  'claim',
  'benefit_case',
  'onboarding_file',
  'base_statement',
  'change_request',
  'complaint',
  'termination',
]);

export const CaseState = openEnum([
  'draft',
  'submitted',
  'to_complete',
  'in_review',
  'decided',
  'in_payment',
  'extension_requested',
  'closed',
  'withdrawn',
  'lapsed',
  'reopened',
]);

export const Milestone = z.object({
  code: openEnum(['declared', 'documents', 'study', 'decision', 'payment', 'closed']),
  state: openEnum(['done', 'current', 'upcoming', 'skipped']),
  at: z.optional(Instant),
  /** How long it usually takes once it has begun; no promise. */
  usualDelay: z.optional(Duration),
  /** The insurer binds itself to have it done by then. */
  dueDate: z.optional(CalendarDate),
});

/** A file that the insurer handles for the customer (dossier), whatever its kind. */
export const Case = z.object({
  ...resource,
  kind: CaseKind,
  number: z.string(),
  title: z.string(),
  /** One declaration holds for all of them. */
  contractIds: z.array(Id),
  openedAt: Instant,
  /** First day of the event that the case is about. */
  eventDate: z.optional(CalendarDate),
  state: CaseState,
  stage: openEnum(['declared', 'documents', 'study', 'decision', 'payment']),
  outcome: z.optional(Outcome),
  summary: z.optional(z.string()),
  nextStep: z.optional(NextStep),
  completeness: z.optional(Completeness),
  milestones: z.array(Milestone),
  handlerName: z.optional(z.string()),
  /** Days that were declared already, and that an extension may not ask for again. */
  declaredPeriods: z.optional(z.array(DateRange)),
  /** A draft is kept until then. */
  expiresAt: z.optional(Instant),
});

export const CaseQuery = z.object({ ...paging, state: z.optional(z.string()), kind: z.optional(z.string()), contractId: z.optional(Id) });
export const CasePage = page(Case);

export type Case = Infer<typeof Case>;
export type CaseState = Case['state'];
export type Milestone = Infer<typeof Milestone>;

import { Bytes, CalendarDate, DateRange, Id, Instant, Money, openEnum, page, paging, resource, text, z, type Infer } from '../z.js';

export const AttestationKind = openEnum([
  'decennial',
  'nominative_worksite',
  'liability',
  'home',
  'school',
  'motor_memo',
  'health_rights',
  'employer_cover',
]);

/** A building site that an attestation is made out for. */
export const Worksite = z.object({
  name: text(1, 200),
  address: text(1, 300),
  /** DOC: when the site was declared open. */
  openingDate: CalendarDate,
  cost: Money,
});

/** What the insurer certifies. All that the paper says is here: it can be read without opening the paper. */
export const Attestation = z.object({
  ...resource,
  contractId: Id,
  contractNumber: z.string(),
  number: z.string(),
  kind: AttestationKind,
  state: openEnum(['requested', 'generating', 'available', 'blocked', 'superseded', 'expired', 'revoked']),
  period: DateRange,
  insuredName: z.string(),
  insurerName: z.string(),
  activities: z.array(z.string()),
  worksite: z.optional(Worksite),
  /** Whom it is made out for. */
  recipient: z.optional(z.string()),
  issuedAt: z.optional(Instant),
  /** Nobody of the company has opened it yet. */
  isNew: z.boolean(),
  document: z.optional(z.object({ documentId: Id, filename: z.string(), bytes: Bytes })),
  /** What is printed on the paper, for whoever is shown it to check; below the portal's own address. */
  verification: z.optional(z.object({ code: z.string(), href: z.string() })),
  /** Why it cannot be had: `unpaid_premium`, `file_incomplete`, `contract_not_in_force`, `manual_review`; or why it was revoked. */
  reasonCode: z.optional(z.string()),
});
export const AttestationQuery = z.object({ ...paging, contractId: z.optional(Id), kind: z.optional(z.string()) });
export const AttestationPage = page(Attestation);

/** An attestation for one building site. */
export const AttestationRequest = z.object({
  kind: z.literal('nominative_worksite'),
  worksite: Worksite,
  recipient: z.optional(text(0, 200)),
});

/** What a code on a paper stands for, told to anybody who has it; nothing that the paper does not say. */
export const AttestationCheck = z.object({
  status: openEnum(['valid', 'expired', 'revoked', 'unknown']),
  insurerName: z.string(),
  checkedAt: Instant,
  number: z.optional(z.string()),
  kind: z.optional(AttestationKind),
  insuredName: z.optional(z.string()),
  contractNumber: z.optional(z.string()),
  period: z.optional(DateRange),
  activities: z.optional(z.array(z.string())),
  worksite: z.optional(Worksite),
  recipient: z.optional(z.string()),
});
export type Worksite = Infer<typeof Worksite>;
export type Attestation = Infer<typeof Attestation>;
export type AttestationRequest = Infer<typeof AttestationRequest>;
export type AttestationCheck = Infer<typeof AttestationCheck>;

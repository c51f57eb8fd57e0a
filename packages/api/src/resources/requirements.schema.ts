import { Bytes, CalendarDate, Id, Instant, page, resource, z, openEnum, type Infer } from '../z.js';

export const RequirementState = openEnum(['missing', 'received', 'under_review', 'accepted', 'rejected', 'waived', 'expired']);

export const RejectionCode = openEnum([
  'illegible',
  'expired',
  'wrong_person',
  'incomplete',
  'wrong_type',
  'cropped',
  'password_protected',
  'other',
]);

/** A document that the customer has handed in. */
export const SubmittedFile = z.object({
  documentId: Id,
  filename: z.string(),
  bytes: Bytes,
  mime: z.string(),
  submittedAt: Instant,
});

/** A document that the insurer expects (justificatif), with the rules for its files. */
export const Requirement = z.object({
  ...resource,
  caseId: Id,
  code: z.string(),
  label: z.string(),
  /** Why it is asked, in the insurer's words. */
  help: z.optional(z.string()),
  /** What a good one looks like. */
  example: z.optional(z.string()),
  state: RequirementState,
  required: openEnum(['required', 'recommended']),
  /** MIME types (IANA). */
  accept: z.array(z.string()),
  minFiles: z.number(),
  maxFiles: z.number(),
  maxBytesPerFile: Bytes,
  maxBytesTotal: z.optional(Bytes),
  deadline: z.optional(CalendarDate),
  /** 1 for the first request, 2 when the insurer asks again. */
  requestRound: z.number(),
  rejection: z.optional(z.object({ code: RejectionCode, text: z.optional(z.string()) })),
  files: z.array(SubmittedFile),
});
export const RequirementPage = page(Requirement);

export type Requirement = Infer<typeof Requirement>;
export type RequirementState = Requirement['state'];
export type SubmittedFile = Infer<typeof SubmittedFile>;

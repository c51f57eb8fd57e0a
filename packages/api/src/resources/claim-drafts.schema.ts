import { CalendarDate, Id, Instant, list, openEnum, page, paging, resource, text, whole, z, type Infer } from '../z.js';
import { NextStep } from './next-step.schema.js';
import { Answers, AnswersChange, ClaimDefinition } from './questionnaire.schema.js';
import { Requirement } from './requirements.schema.js';

export const ClaimDefinitionQuery = z.object({ ...paging, contractId: z.optional(Id) });
export const ClaimDefinitionPage = page(ClaimDefinition);

/** Something that is good to know before sending; it never stands in the way by itself. */
export const ClaimAdvice = z.object({
  code: openEnum(['late_declaration', 'duplicate_claim']),
  /** `late_declaration`: when it should have been declared. */
  dueDate: z.optional(CalendarDate),
  /** `duplicate_claim`: the other one. */
  claimId: z.optional(Id),
  claimNumber: z.optional(z.string()),
  lossDate: z.optional(CalendarDate),
});

/** The insurer has the claim. */
export const ClaimReceipt = z.object({
  claimId: Id,
  number: z.string(),
  at: Instant,
  /** Who acts next, and by when. */
  nextStep: NextStep,
  handlerName: z.optional(z.string()),
});

/** A declaration that is being made: kept by the insurer, taken up again on any device. */
export const ClaimDraft = z.object({
  ...resource,
  definitionId: Id,
  definitionVersion: whole(1),
  contractId: Id,
  contractNumber: z.string(),
  state: openEnum(['draft', 'submitted']),
  answers: Answers,
  /** Where its author stands. */
  stepId: z.string(),
  /** Whoever began it. */
  authorName: z.string(),
  /** A draft is kept until then; each change puts it off. */
  expiresAt: Instant,
  /** Documents that the answers so far call for; their files are sent like those of any case, under this draft's id. */
  requirements: z.array(Requirement),
  advice: z.array(ClaimAdvice),
  /** `submitted`. */
  receipt: z.optional(ClaimReceipt),
});
export const ClaimDraftQuery = z.object({ ...paging, contractId: z.optional(Id) });
export const ClaimDraftPage = page(ClaimDraft);

export const NewClaimDraft = z.object({ definitionId: Id, contractId: Id });
export const ClaimDraftChange = z.object({ answers: z.optional(AnswersChange), stepId: z.optional(text(1, 64)) });
export const ClaimSubmission = z.object({
  declarationOfHonour: z.literal(true),
  /** Advice that was read and does not hold it back: `duplicate_claim`. */
  acknowledge: z.optional(list(text(1, 64), 0, 10)),
});

export type ClaimAdvice = Infer<typeof ClaimAdvice>;
export type ClaimReceipt = Infer<typeof ClaimReceipt>;
export type ClaimDraft = Infer<typeof ClaimDraft>;
export type ClaimDraftChange = Infer<typeof ClaimDraftChange>;
export type ClaimSubmission = Infer<typeof ClaimSubmission>;

import { Bytes, Id, Instant, paging, page, z, openEnum, resource, type Infer } from '../z.js';

/** A document in the customer's space. */
export const Document = z.object({
  ...resource,
  type: openEnum([
    'policy_schedule',
    'general_conditions',
    'ipid',
    'attestation',
    'premium_notice',
    'benefit_statement',
    'claim_letter',
    'base_statement',
    'id_card',
    'mandate',
    'correspondence',
    'justificatif',
    'other',
  ]),
  title: z.string(),
  filename: z.string(),
  mime: z.string(),
  bytes: Bytes,
  sha256: z.optional(z.string()),
  direction: openEnum(['inbound', 'outbound']),
  caseId: z.optional(Id),
  /** Not opened yet by the customer. */
  isNew: z.optional(z.boolean()),
  pageCount: z.optional(z.number()),
});

/** A way to fetch the bytes, good for a minute at most. */
export const DocumentLink = z.object({ url: z.string(), expiresAt: Instant });

/** `contractId`: what belongs to it, by itself or by a case of it. */
export const DocumentQuery = z.object({ ...paging, caseId: z.optional(Id), contractId: z.optional(Id), direction: z.optional(z.string()) });
export const DocumentPage = page(Document);

export type Document = Infer<typeof Document>;
export type DocumentLink = Infer<typeof DocumentLink>;

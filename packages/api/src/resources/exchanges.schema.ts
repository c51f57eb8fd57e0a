import { Bytes, Id, Instant, paging, page, z, openEnum, type Infer } from '../z.js';

/** One thing that was said, sent or decided in a case. */
export const Exchange = z.object({
  id: Id,
  caseId: Id,
  /** `inbound`: from the customer to the insurer. */
  direction: openEnum(['inbound', 'outbound', 'system']),
  channel: openEnum(['portal', 'email', 'post', 'phone', 'sms', 'chat']),
  kind: openEnum(['document', 'message', 'call', 'decision', 'payment', 'status_change']),
  subject: z.string(),
  /** Plain text; never markup. */
  body: z.optional(z.string()),
  reference: z.optional(z.string()),
  at: Instant,
  authorName: z.optional(z.string()),
  documents: z.array(z.object({ documentId: Id, title: z.string(), filename: z.string(), bytes: Bytes, mime: z.string() })),
});

export const ExchangeQuery = z.object(paging);
export const ExchangePage = page(Exchange);

export type Exchange = Infer<typeof Exchange>;

import { Id, Instant, list, text, z, type Infer } from '../z.js';
import { Exchange } from './exchanges.schema.js';
import { Requirement } from './requirements.schema.js';

/** Files for the requirements of one case, sent together: all are taken, or none. */
export const Submission = z.object({
  items: list(z.object({ requirementId: Id, uploadIds: list(Id, 1, 100) }), 1, 50),
  comment: z.optional(text(0, 1000)),
});

export const SubmissionReceipt = z.object({
  /** Reference that the customer may quote. */
  reference: z.string(),
  at: Instant,
  exchange: Exchange,
  requirements: z.array(Requirement),
});

export type Submission = Infer<typeof Submission>;
export type SubmissionReceipt = Infer<typeof SubmissionReceipt>;

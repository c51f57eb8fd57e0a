import type { Submission } from '@avenant/api';

/** What one press on « Confirmer » hands in, with the key that makes the insurer take it once. */
export interface SubmissionIntent {
  readonly submission: Submission;
  /** UUID, sent as `Idempotency-Key`: the same for the same content, whatever the number of tries. */
  readonly idempotencyKey: string;
}

/** The intent of this submission: the one before when nothing has changed since, else a new one. */
export function intentOf(submission: Submission, before?: SubmissionIntent): SubmissionIntent {
  if (before && JSON.stringify(before.submission) === JSON.stringify(submission)) return before;
  return { submission, idempotencyKey: crypto.randomUUID() };
}

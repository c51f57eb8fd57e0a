import type { Submission } from '@avenant/api';
import { uuid } from '@avenant/api/uuid.js';

/**
 * The `Idempotency-Key` of each thing that a person wanted to hand in: one per content, whatever the number of tries, and kept while the
 * answers to earlier tries are in doubt. Somebody who changes the comment, then changes it back, wants what they wanted before.
 */
export class SubmissionKeys {
  readonly #keys = new Map<string, string>();

  /** UUID for this content. */
  of(submission: Submission): string {
    const content = JSON.stringify(submission);
    const key = this.#keys.get(content) ?? uuid();
    this.#keys.set(content, key);
    return key;
  }

  /** The insurer knows this key for something else: the next one is new. */
  renew(submission: Submission): void {
    this.#keys.delete(JSON.stringify(submission));
  }

  /** It is handed in: whatever comes next is another intent. */
  clear(): void {
    this.#keys.clear();
  }
}

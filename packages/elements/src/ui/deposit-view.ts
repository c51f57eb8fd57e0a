import type { UploadVerb } from '../flows/upload-item.js';
import type { Place } from '../kit/format.js';
import type { DepositTroubles } from './deposit-troubles.js';
import type { DepositWords } from './deposit.labels.js';
import type { Faces } from './faces.js';
import type { RequirementStatusWords } from './requirement-status.labels.js';

/** What every drawing of a deposit is given: its words, whom it is for, and what may be done. */
export interface DepositView {
  readonly words: DepositWords;
  readonly status: RequirementStatusWords;
  readonly place: Place;
  readonly troubles: DepositTroubles;
  /** They know the sentence of each failure. */
  readonly faces: Faces;
  /** Of the deposit's own title. */
  readonly level: number;
  /** The zone over which files hover now. */
  readonly over: string | undefined;
  /** Who receives the documents. */
  readonly service: string | undefined;
  offer(files: readonly File[], requirementId: string): void;
  act(verb: UploadVerb | 'remove', id: string, event: Event): void;
  write(comment: string): void;
  confirm(): void;
}

import type { ClaimDefinition, ClaimDraft as Kept, ClaimReceipt, InsurerApi, TenantConfig } from '@avenant/api';
import type { DeclarationWords } from './declaration.labels.js';
import type { ClaimCourse } from '../flows/claim-course.js';
import type { ClaimDraft } from '../flows/claim-draft.js';
import type { Deposit } from '../flows/deposit.js';
import type { Faces } from './faces.js';

/** What a declaration is written with, and what its page is told. */
export interface ClaimWritingOptions {
  readonly api: InsurerApi;
  readonly store: ClaimDraft;
  readonly course: ClaimCourse;
  /** Where its files are given, once some are asked for. */
  readonly deposit: () => Promise<Deposit>;
  readonly definition: ClaimDefinition;
  readonly draft: Kept;
  readonly faces: Faces;
  readonly words: () => DeclarationWords;
  readonly tenant: () => TenantConfig | undefined;
  readonly level: () => number;
  readonly claimHref: () => string | undefined;
  readonly offer: (files: readonly File[], requirementId: string) => boolean;
  readonly moved: (stepId: string) => void;
  readonly sent: (receipt: ClaimReceipt) => void;
  /** It is given up, or to be begun anew. */
  readonly left: (said: string) => void;
}

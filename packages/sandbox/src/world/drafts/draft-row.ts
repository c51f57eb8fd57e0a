/** What is kept of a declaration that is being made, and of what an insurer asks. */
import type { ClaimDefinition, ClaimDraft, ClaimReceipt } from '@avenant/api';
import type { ClaimDraftState } from '../machines.js';
import type { Kept, Own } from '../records.js';

export interface ClaimDraftRow extends Kept, Own<ClaimDraft, 'contractNumber' | 'requirements' | 'advice' | 'receipt' | 'expiresAt'> {
  /** Whose it is: a person's account or a company. */
  accountId: string;
  state: ClaimDraftState;
  /** Milliseconds of the world's clock. */
  expiresAt: number;
  receipt?: ClaimReceipt;
}

/** What a claim is made of, and the question whose answer says it; what none says is left out. */
export interface Meaning {
  lossDate: string;
  lossDatePrecision?: string;
  discoveredDate?: string;
  place?: string;
  circumstances?: string;
  injured?: string;
  implication?: string;
  damages?: string;
  estimate?: string;
}

/** A questionnaire, for the contracts of its product lines that are in force. */
export interface Questionnaire extends Omit<ClaimDefinition, 'contractId' | 'contractNumber' | 'productName'> {
  /** Names of the products that it is asked for. */
  products: readonly string[];
  /** A kind of loss, in a word of the insurer's own. */
  lossType: { code: string; label: string };
  meaning: Meaning;
  /** Working days to declare in (code des assurances, L.113-2). */
  reportingDays: number;
}

import type { TemplateResult } from 'lit';
import { type Tones, statusBadge } from './badge.js';
import type { ContractStatusWords } from './contract-status.labels.js';

const tones: Tones<ContractStatusWords> = {
  pending_documents: 'warning',
  in_force: 'success',
  suspended: 'danger',
  termination_requested: 'warning',
  terminated: 'neutral',
  expired: 'neutral',
  cancelled: 'neutral',
  unknown: 'neutral',
};

/** The badge of the state of a contract. */
export const contractStatus = (state: string, words: ContractStatusWords): TemplateResult => statusBadge(state, tones, words);

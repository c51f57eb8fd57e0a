import type { TemplateResult } from 'lit';
import type { AttestationStatusWords } from './attestation-status.labels.js';
import { type Tones, statusBadge } from './badge.js';

const tones: Tones<AttestationStatusWords> = {
  requested: 'info',
  generating: 'info',
  available: 'success',
  blocked: 'warning',
  superseded: 'neutral',
  expired: 'neutral',
  revoked: 'danger',
  unknown: 'neutral',
};

/** The badge of the state of an attestation. */
export const attestationStatus = (state: string, words: AttestationStatusWords): TemplateResult => statusBadge(state, tones, words);

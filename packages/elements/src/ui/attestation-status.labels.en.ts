import type { Translation } from '../kit/labels.js';
import type { AttestationStatusWords } from './attestation-status.labels.js';

const en: Translation<AttestationStatusWords> = {
  requested: 'Being prepared',
  generating: 'Being prepared',
  available: 'Available',
  blocked: 'Unavailable',
  superseded: 'Replaced',
  expired: 'Expired',
  revoked: 'Revoked',
  unknown: 'Status not stated',
};
export default en;

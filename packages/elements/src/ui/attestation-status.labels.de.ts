import type { Translation } from '../kit/labels.js';
import type { AttestationStatusWords } from './attestation-status.labels.js';

const de: Translation<AttestationStatusWords> = {
  requested: 'In Vorbereitung',
  generating: 'In Vorbereitung',
  available: 'Verfügbar',
  blocked: 'Nicht verfügbar',
  superseded: 'Ersetzt',
  expired: 'Abgelaufen',
  revoked: 'Annulliert',
  unknown: 'Status nicht angegeben',
};
export default de;

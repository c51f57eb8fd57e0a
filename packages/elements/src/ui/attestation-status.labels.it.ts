import type { Translation } from '../kit/labels.js';
import type { AttestationStatusWords } from './attestation-status.labels.js';

const it: Translation<AttestationStatusWords> = {
  requested: 'In preparazione',
  generating: 'In preparazione',
  available: 'Disponibile',
  blocked: 'Non disponibile',
  superseded: 'Sostituito',
  expired: 'Scaduto',
  revoked: 'Annullato',
  unknown: 'Stato non precisato',
};
export default it;

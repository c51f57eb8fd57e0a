import type { Translation } from '../kit/labels.js';
import type { RequirementStatusWords } from './requirement-status.labels.js';

const it: Translation<RequirementStatusWords> = {
  missing: 'Mancante',
  received: 'Ricevuto',
  under_review: 'In verifica',
  accepted: 'Accettato',
  rejected: 'Da sostituire',
  waived: 'Non necessario',
  expired: 'Scaduto',
  unknown: 'Stato non indicato',
};
export default it;

import type { Translation } from '../kit/labels.js';
import type { BenefitStatusWords } from './benefit-status.labels.js';

const de: Translation<BenefitStatusWords> = {
  received: 'Eingegangen',
  processing: 'In Bearbeitung',
  pending_info: 'Angaben verlangt',
  approved: 'Bewilligt',
  paid: 'Ausbezahlt',
  rejected: 'Nicht übernommen',
  corrected: 'Korrigiert',
  refund_due: 'Zu viel bezahlt, zurückzuzahlen',
  refunded: 'Zu viel Bezahltes beglichen',
  unknown: 'Status nicht angegeben',
};
export default de;

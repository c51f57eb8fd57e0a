import type { Translation } from '../kit/labels.js';
import type { BenefitStatusWords } from './benefit-status.labels.js';

const it: Translation<BenefitStatusWords> = {
  received: 'Ricevuto',
  processing: 'In corso',
  pending_info: 'Informazioni richieste',
  approved: 'Approvato',
  paid: 'Pagato',
  rejected: 'Non preso a carico',
  corrected: 'Corretto',
  refund_due: 'Eccedenza da rimborsare',
  refunded: 'Eccedenza regolata',
  unknown: 'Stato non indicato',
};
export default it;

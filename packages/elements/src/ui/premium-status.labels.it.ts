import type { Translation } from '../kit/labels.js';
import type { PremiumStatusWords } from './premium-status.labels.js';

const it: Translation<PremiumStatusWords> = {
  upcoming: 'In arrivo',
  issued: 'Da pagare',
  paid: 'Pagato',
  partially_paid: 'Pagato in parte',
  overdue: 'In ritardo',
  reminded: 'Sollecito inviato',
  formal_notice: 'Diffida',
  rejected_debit: 'Addebito respinto',
  cancelled: 'Annullato',
  refunded: 'Rimborsato',
  unknown: 'Stato non indicato',
};
export default it;

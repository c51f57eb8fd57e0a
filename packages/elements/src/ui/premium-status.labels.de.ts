import type { Translation } from '../kit/labels.js';
import type { PremiumStatusWords } from './premium-status.labels.js';

const de: Translation<PremiumStatusWords> = {
  upcoming: 'Bevorstehend',
  issued: 'Zu zahlen',
  paid: 'Bezahlt',
  partially_paid: 'Teilweise bezahlt',
  overdue: 'Überfällig',
  reminded: 'Erinnerung versandt',
  formal_notice: 'Mahnung',
  rejected_debit: 'Lastschrift zurückgewiesen',
  cancelled: 'Storniert',
  refunded: 'Erstattet',
  unknown: 'Status nicht angegeben',
};
export default de;

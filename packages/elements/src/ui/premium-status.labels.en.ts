import type { Translation } from '../kit/labels.js';
import type { PremiumStatusWords } from './premium-status.labels.js';

const en: Translation<PremiumStatusWords> = {
  upcoming: 'Upcoming',
  issued: 'To be paid',
  paid: 'Paid',
  partially_paid: 'Partly paid',
  overdue: 'Overdue',
  reminded: 'Reminder sent',
  formal_notice: 'Formal notice',
  rejected_debit: 'Direct debit rejected',
  cancelled: 'Cancelled',
  refunded: 'Refunded',
  unknown: 'Status not given',
};
export default en;

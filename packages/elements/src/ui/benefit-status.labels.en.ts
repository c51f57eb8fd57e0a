import type { Translation } from '../kit/labels.js';
import type { BenefitStatusWords } from './benefit-status.labels.js';

const en: Translation<BenefitStatusWords> = {
  received: 'Received',
  processing: 'In progress',
  pending_info: 'Information needed',
  approved: 'Approved',
  paid: 'Paid',
  rejected: 'Not covered',
  corrected: 'Corrected',
  refund_due: 'Overpayment to refund',
  refunded: 'Overpayment settled',
  unknown: 'Status not given',
};
export default en;

import type { Translation } from '../kit/labels.js';
import type { RequirementStatusWords } from './requirement-status.labels.js';

const en: Translation<RequirementStatusWords> = {
  missing: 'Missing',
  received: 'Received',
  under_review: 'Being checked',
  accepted: 'Accepted',
  rejected: 'To replace',
  waived: 'Not needed',
  expired: 'Out of date',
  unknown: 'Status not given',
};
export default en;

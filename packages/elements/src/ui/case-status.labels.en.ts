import type { Translation } from '../kit/labels.js';
import type { CaseStatusWords } from './case-status.labels.js';

const en: Translation<CaseStatusWords> = {
  draft: 'Draft',
  submitted: 'Sent',
  to_complete: 'To complete',
  in_review: 'Under review',
  decided: 'Decision made',
  in_payment: 'Being paid',
  extension_requested: 'Extension requested',
  closed: 'Closed',
  withdrawn: 'Cancelled at your request',
  lapsed: 'No further action',
  reopened: 'Reopened',
  accepted: 'Accepted',
  partially_accepted: 'Partly accepted',
  refused: 'Refused',
  unknown: 'Status not given',
};
export default en;

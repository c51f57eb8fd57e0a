import type { Translation } from '../kit/labels.js';
import type { BaseStatementStatusWords } from './base-statement-status.labels.js';

const en: Translation<BaseStatementStatusWords> = {
  not_open: 'Not open yet',
  open: 'To fill in',
  draft: 'Draft',
  frozen: 'To confirm',
  submitted: 'Sent',
  under_review: 'Being checked',
  correction_requested: 'To correct',
  validated: 'Validated',
  overdue: 'Overdue',
  unknown: 'Status not given',
  title: (p) => `Base statement ${p.exercise}`,
};
export default en;

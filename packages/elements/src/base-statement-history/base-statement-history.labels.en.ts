import type { Translation } from '../kit/labels.js';
import type { BaseStatementHistoryWords } from './base-statement-history.labels.js';

const en: Translation<BaseStatementHistoryWords> = {
  title: 'Your base statements',
  exercise: (p) => `Exercise from ${p.from} to ${p.to}`,
  until: (p) => `To be returned by ${p.date}`,
  opens: (p) => `Can be filled in from ${p.date}`,
  online: 'Filled in online',
  scan: 'Returned as a scan',
  otherMode: 'Returned',
  reference: (p) => `reference ${p.reference}`,
  step: (p) => `${p.state} on ${p.date}`,
  opened: 'Opened',
  corrected: 'Sent back for correction',
  steps: 'See the steps',
  fill: 'Fill in this statement',
  download: 'Download the validated statement',
  blank: 'Download the blank statement',
  more: 'Show earlier exercises',
  empty: 'No base statement yet',
  emptyText: 'We will write to you when one can be filled in.',
};
export default en;

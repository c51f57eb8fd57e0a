import type { Translation } from '../kit/labels.js';
import type { CaseSummaryWords } from './case-summary.labels.js';

const en: Translation<CaseSummaryWords> = {
  title: 'Summary of my case',
  opened: 'Opened on',
  event: 'Date of the event',
  contracts: 'Loans covered',
  handler: 'Handled by',
  requirements: 'Documents asked for',
  noRequirement: 'No document is asked for in this case.',
  due: (p) => `To be provided before ${p.date}`,
  replace: (p) => `To replace: ${p.reason}.`,
  advice: 'Tip: photograph the whole document, flat, without glare.',
  illegible: 'the document cannot be read',
  expired: 'the document is out of date',
  wrong_person: 'the document is in someone else’s name',
  incomplete: 'the document is incomplete',
  wrong_type: 'this is not the expected document',
  cropped: 'the document is cut off',
  password_protected: 'the document is protected by a password',
  other: 'the document does not comply',
};
export default en;

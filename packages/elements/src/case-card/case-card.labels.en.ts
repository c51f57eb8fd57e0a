import type { Translation } from '../kit/labels.js';
import type { CaseCardWords } from './case-card.labels.js';

const en: Translation<CaseCardWords> = {
  titleToComplete: 'Your case to complete',
  titleOngoing: 'Your case in progress',
  titleDraft: 'Your claim to finish',
  titleDecided: 'Your case, decided',
  titleEnded: 'Your closed case',
  missingOne: 'Missing document',
  missingMany: (p) => `${p.count} missing documents`,
  rejectedOne: 'Document to replace',
  rejectedMany: (p) => `${p.count} documents to replace`,
  since: (p) => `Opened on ${p.date}`,
  keptUntil: (p) => `Kept until ${p.date}`,
  open: 'View',
};
export default en;

import type { Translation } from '../kit/labels.js';
import type { CaseWords } from './case.labels.js';

const en: Translation<CaseWords> = {
  number: (p) => `Case no. ${p.number}`,
  you: 'Your turn',
  insurer: 'Our turn',
  third_party: 'With a third party',
  before: (p) => `Before ${p.date}`,
  usually: (p) => `Usually around ${p.date}`,
  allContracts: 'This claim holds for all your insured loans.',
  submit: 'Attach a document',
  progress: 'Progress of the case',
  declared: 'Claim',
  documents: 'Documents',
  study: 'Review',
  decision: 'Decision',
  payment: 'Payment',
  closed: 'Closing',
  done: 'done',
  current: 'in progress',
  upcoming: 'to come',
  skipped: 'not needed',
};
export default en;

import type { Translation } from '../kit/labels.js';
import type { ClaimWords } from './claim.labels.js';

const en: Translation<ClaimWords> = {
  number: (p) => `Claim no.\u00a0${p.number}`,
  you: 'Your turn',
  insurer: 'Our turn',
  third_party: 'With a third party',
  before: (p) => `Before ${p.date}`,
  usually: (p) => `Usually around ${p.date}`,
  happened: (p) => `Happened on ${p.date}`,
  happenedAbout: (p) => `Happened around ${p.date}`,
  happenedUnknown: 'Date of the loss not known',
};
export default en;

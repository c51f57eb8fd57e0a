import type { Translation } from '../kit/labels.js';
import type { ClaimWords } from './claim.labels.js';

const de: Translation<ClaimWords> = {
  number: (p) => `Schaden Nr.\u00a0${p.number}`,
  you: 'Bei Ihnen',
  insurer: 'Bei uns',
  third_party: 'Bei Dritten',
  before: (p) => `Bis ${p.date}`,
  usually: (p) => `Üblicherweise um den ${p.date}`,
  happened: (p) => `Eingetreten am ${p.date}`,
  happenedAbout: (p) => `Eingetreten um den ${p.date}`,
  happenedUnknown: 'Schadendatum unbekannt',
};
export default de;

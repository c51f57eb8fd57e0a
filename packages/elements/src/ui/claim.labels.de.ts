import type { Translation } from '../kit/labels.js';
import type { ClaimWords } from './claim.labels.js';

const de: Translation<ClaimWords> = {
  number: (p) => `Schaden Nr.\u00a0${p.number}`,
};
export default de;

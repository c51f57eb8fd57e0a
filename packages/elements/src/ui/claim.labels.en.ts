import type { Translation } from '../kit/labels.js';
import type { ClaimWords } from './claim.labels.js';

const en: Translation<ClaimWords> = {
  number: (p) => `Claim no.\u00a0${p.number}`,
};
export default en;

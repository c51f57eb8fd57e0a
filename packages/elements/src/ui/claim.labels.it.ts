import type { Translation } from '../kit/labels.js';
import type { ClaimWords } from './claim.labels.js';

const it: Translation<ClaimWords> = {
  number: (p) => `Sinistro n.\u00a0${p.number}`,
};
export default it;

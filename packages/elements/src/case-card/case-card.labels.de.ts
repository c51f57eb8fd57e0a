import type { Translation } from '../kit/labels.js';
import type { CaseCardWords } from './case-card.labels.js';

const de: Partial<Translation<CaseCardWords>> = {};
export default de;

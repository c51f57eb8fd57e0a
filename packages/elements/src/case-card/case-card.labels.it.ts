import type { Translation } from '../kit/labels.js';
import type { CaseCardWords } from './case-card.labels.js';

const it: Partial<Translation<CaseCardWords>> = {};
export default it;

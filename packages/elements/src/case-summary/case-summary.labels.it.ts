import type { Translation } from '../kit/labels.js';
import type { CaseSummaryWords } from './case-summary.labels.js';

const it: Partial<Translation<CaseSummaryWords>> = {};
export default it;

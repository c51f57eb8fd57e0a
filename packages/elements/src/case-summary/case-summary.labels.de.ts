import type { Translation } from '../kit/labels.js';
import type { CaseSummaryWords } from './case-summary.labels.js';

const de: Partial<Translation<CaseSummaryWords>> = {};
export default de;

import type { Translation } from '../kit/labels.js';
import type { FailureWords } from './failure.labels.js';

const de: Partial<Translation<FailureWords>> = {};
export default de;

import type { Translation } from '../kit/labels.js';
import type { FailureWords } from './failure.labels.js';

const it: Partial<Translation<FailureWords>> = {};
export default it;

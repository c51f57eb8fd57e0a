import type { Translation } from '../kit/labels.js';
import type { StatusWords } from './status.labels.js';

const de: Partial<Translation<StatusWords>> = {};
export default de;

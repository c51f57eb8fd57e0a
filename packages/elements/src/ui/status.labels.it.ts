import type { Translation } from '../kit/labels.js';
import type { StatusWords } from './status.labels.js';

const it: Partial<Translation<StatusWords>> = {};
export default it;

import type { Translation } from '../kit/labels.js';
import type { DepositWords } from './deposit.labels.js';

const de: Partial<Translation<DepositWords>> = {};
export default de;

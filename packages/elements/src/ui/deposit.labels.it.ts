import type { Translation } from '../kit/labels.js';
import type { DepositWords } from './deposit.labels.js';

const it: Partial<Translation<DepositWords>> = {};
export default it;

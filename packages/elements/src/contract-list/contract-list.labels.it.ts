import type { Translation } from '../kit/labels.js';
import type { ContractListWords } from './contract-list.labels.js';

const it: Partial<Translation<ContractListWords>> = {};
export default it;

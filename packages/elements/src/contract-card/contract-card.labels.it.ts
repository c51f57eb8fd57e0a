import type { Translation } from '../kit/labels.js';
import type { ContractCardWords } from './contract-card.labels.js';

const it: Partial<Translation<ContractCardWords>> = {};
export default it;

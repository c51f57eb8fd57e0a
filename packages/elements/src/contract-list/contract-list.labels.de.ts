import type { Translation } from '../kit/labels.js';
import type { ContractListWords } from './contract-list.labels.js';

const de: Partial<Translation<ContractListWords>> = {};
export default de;

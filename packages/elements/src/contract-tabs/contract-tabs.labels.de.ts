import type { Translation } from '../kit/labels.js';
import type { ContractTabsWords } from './contract-tabs.labels.js';

const de: Partial<Translation<ContractTabsWords>> = {};
export default de;

import type { Translation } from '../kit/labels.js';
import type { InsuranceTabWords } from './insurance-tab.labels.js';

const de: Partial<Translation<InsuranceTabWords>> = {};
export default de;

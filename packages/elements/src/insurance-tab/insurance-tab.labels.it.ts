import type { Translation } from '../kit/labels.js';
import type { InsuranceTabWords } from './insurance-tab.labels.js';

const it: Partial<Translation<InsuranceTabWords>> = {};
export default it;

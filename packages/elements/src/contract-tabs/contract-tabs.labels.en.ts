import type { Translation } from '../kit/labels.js';
import type { ContractTabsWords } from './contract-tabs.labels.js';

const en: Translation<ContractTabsWords> = {
  tabs: 'Sections of the contract',
  loan: 'My loan',
  instalments: 'My instalments',
  insurance: 'Insurance',
  documents: 'Documents',
  details: 'Contract details',
};
export default en;

import type { Translation } from '../kit/labels.js';
import type { ContractTabsWords } from './contract-tabs.labels.js';

const de: Translation<ContractTabsWords> = {
  tabs: 'Bereiche des Vertrags',
  loan: 'Mein Kredit',
  instalments: 'Meine Raten',
  insurance: 'Versicherung',
  documents: 'Dokumente',
  details: 'Details zu meinem Vertrag',
};
export default de;

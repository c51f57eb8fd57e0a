import type { Translation } from '../kit/labels.js';
import type { ContractTabsWords } from './contract-tabs.labels.js';

const it: Translation<ContractTabsWords> = {
  tabs: 'Sezioni del contratto',
  loan: 'Il mio credito',
  instalments: 'Le mie rate',
  insurance: 'Assicurazione',
  documents: 'Documenti',
  details: 'Dettagli del mio contratto',
};
export default it;

import type { Translation } from '../kit/labels.js';
import type { ContractListWords } from './contract-list.labels.js';

const en: Translation<ContractListWords> = {
  title: 'My contracts',
  count: (p) => (p.count > 1 ? `${p.count} contracts` : `${p.count} contract`),
  empty: 'No contract for now',
  emptyText: 'Your contracts will appear here as soon as they are recorded.',
  more: 'Show the next contracts',
  shown: (p) => `${p.count} contracts shown out of ${p.total}`,
};
export default en;

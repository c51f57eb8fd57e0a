import type { Translation } from '../kit/labels.js';
import type { ContractListWords } from './contract-list.labels.js';

const it: Translation<ContractListWords> = {
  title: 'I miei contratti',
  count: (p) => (p.count === 1 ? `${p.count}\u00a0contratto` : `${p.count}\u00a0contratti`),
  empty: 'Nessun contratto per il momento',
  emptyText: 'I Suoi contratti appariranno qui non appena saranno registrati.',
  more: 'Mostrare i contratti successivi',
  shown: (p) => `${p.count}\u00a0contratti mostrati su ${p.total}`,
};
export default it;

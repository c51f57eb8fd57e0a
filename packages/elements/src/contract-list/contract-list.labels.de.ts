import type { Translation } from '../kit/labels.js';
import type { ContractListWords } from './contract-list.labels.js';

const de: Translation<ContractListWords> = {
  title: 'Meine Verträge',
  count: (p) => (p.count === 1 ? `${p.count}\u00a0Vertrag` : `${p.count}\u00a0Verträge`),
  empty: 'Noch kein Vertrag',
  emptyText: 'Ihre Verträge erscheinen hier, sobald sie erfasst sind.',
  more: 'Weitere Verträge anzeigen',
  shown: (p) => `${p.count} von ${p.total}\u00a0Verträgen angezeigt`,
};
export default de;

import type { Translation } from '../kit/labels.js';
import type { PremiumListWords } from './premium-list.labels.js';

const it: Translation<PremiumListWords> = {
  title: 'Premi',
  outstanding: 'Ancora da pagare',
  late: (p) => `di cui ${p.amount} in ritardo`,
  settled: 'I Suoi premi sono in regola.',
  contact: 'Parlare con la persona di riferimento',
  download: 'Scaricare (PDF)',
  held: 'Non ha accesso ai documenti: lo chieda a un amministratore.',
  more: 'Mostrare i premi precedenti',
  empty: 'Ancora nessun premio',
  emptyText: 'I Suoi avvisi di premio appariranno qui appena inviati, di solito tre settimane prima della scadenza.',
};
export default it;

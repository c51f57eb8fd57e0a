import type { Translation } from '../kit/labels.js';
import type { ExchangeLogWords } from './exchange-log.labels.js';

const it: Translation<ExchangeLogWords> = {
  title: 'Cronologia degli scambi',
  empty: 'Nessuno scambio per il momento',
  emptyText: 'I Suoi invii e le risposte del Suo assicuratore appariranno qui.',
  inbound: 'Inviato da Lei',
  outbound: 'Ricevuto dal Suo assicuratore',
  system: 'Fase della pratica',
  at: (p) => `${p.date} alle ${p.time}`,
  reference: (p) => `Riferimento ${p.reference}`,
  documents: 'Documenti',
  more: 'Mostrare gli scambi precedenti',
};
export default it;

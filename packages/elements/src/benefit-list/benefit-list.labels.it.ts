import type { Translation } from '../kit/labels.js';
import type { BenefitListWords } from './benefit-list.labels.js';

const it: Translation<BenefitListWords> = {
  title: 'Pagamenti',
  toLender: 'Questi pagamenti coprono le Sue rate: sono versati direttamente al Suo istituto di credito.',
  total: 'Totale pagato',
  totalShown: 'Totale dei pagamenti mostrati',
  ofMonth: (p) => `${p.amount} pagati`,
  undated: 'Senza data',
  paidTo: (p) => `Data del pagamento: ${p.date}, destinatario: ${p.payee}`,
  paidOn: (p) => `Data del pagamento: ${p.date}`,
  payee: (p) => `Destinatario: ${p.payee}`,
  lender: 'il Suo istituto di credito',
  insured: 'Lei',
  provider: 'il Suo fornitore di cure',
  employer: 'il Suo datore di lavoro',
  days: (p) => `Periodo dal ${p.start} al ${p.end}`,
  computation: 'Vedere il calcolo',
  ofDays: (p) => `${p.days} su ${p.of}`,
  statement: 'Scaricare il conteggio',
  more: 'Mostrare i pagamenti precedenti',
  empty: 'Ancora nessun pagamento',
  emptyText: 'I pagamenti appariranno qui dopo l’accordo della Sua assicurazione.',
  toCase: 'Vedere lo stato della pratica',
  toCases: 'Vedere le Sue pratiche',
};
export default it;

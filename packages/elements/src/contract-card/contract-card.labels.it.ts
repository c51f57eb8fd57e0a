import type { Translation } from '../kit/labels.js';
import type { ContractCardWords } from './contract-card.labels.js';

const it: Translation<ContractCardWords> = {
  number: 'N.',
  copy: (p) => `Copiare il numero ${p.number}`,
  copied: 'Numero copiato',
  insured: 'Oggetto assicurato',
  premium: 'Premio annuo',
  effective: 'Inizio della copertura',
  renewal: 'Rinnovo del contratto',
  uninsured: 'Senza assicurazione',
  detail: 'Vedere i dettagli del mio prodotto',
  statement: 'Inserire le basi di calcolo',
  statementRefused: 'C’è una dichiarazione da compilare: chiedete il diritto a un amministratore.',
  menu: (p) => `Altre azioni per ${p.name}`,
  menuDetail: 'Vedere i dettagli',
  todoOne: 'È atteso un giustificativo',
  todoMany: (p) => `Sono attesi ${p.count}\u00a0giustificativi`,
  before: (p) => `(termine: ${p.date})`,
  borrower: 'Credito e assicurazione del debito residuo',
  construction_liability: 'Assicurazione costruzioni',
  motor: 'Veicoli a motore',
  home: 'Abitazione',
  health: 'Salute',
  pet: 'Animali',
  group_health: 'Malattia collettiva',
  group_daily_allowance: 'Indennità giornaliera',
  group_accident: 'Infortuni',
  legal_protection: 'Protezione giuridica',
  other: 'Contratto',
};
export default it;

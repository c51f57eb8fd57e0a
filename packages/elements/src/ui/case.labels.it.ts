import type { Translation } from '../kit/labels.js';
import type { CaseWords } from './case.labels.js';

const it: Translation<CaseWords> = {
  number: (p) => `Pratica n.\u00a0${p.number}`,
  you: 'Tocca a Lei',
  insurer: 'Tocca a noi',
  third_party: 'Tocca a terzi',
  before: (p) => `Termine: ${p.date}`,
  usually: (p) => `Data indicativa: ${p.date}`,
  allContracts: 'Questa notifica vale per tutti i Suoi crediti assicurati.',
  submit: 'Allegare un giustificativo',
  progress: 'Avanzamento della pratica',
  declared: 'Notifica',
  documents: 'Giustificativi',
  study: 'Esame',
  decision: 'Decisione',
  payment: 'Versamento',
  closed: 'Chiusura',
  done: 'concluso',
  current: 'in corso',
  upcoming: 'prossimamente',
  skipped: 'non necessario',
};
export default it;

import type { Translation } from '../kit/labels.js';
import type { BaseStatementHistoryWords } from './base-statement-history.labels.js';

const it: Translation<BaseStatementHistoryWords> = {
  title: 'Le vostre dichiarazioni delle basi di calcolo',
  exercise: (p) => `Esercizio dal ${p.from} al ${p.to}`,
  until: (p) => `Termine di restituzione: ${p.date}`,
  opens: (p) => `Da compilare a partire da: ${p.date}`,
  online: 'Compilata online',
  scan: 'Restituita come scansione',
  otherMode: 'Restituita',
  reference: (p) => `riferimento ${p.reference}`,
  step: (p) => `${p.state}: ${p.date}`,
  opened: 'Aperta',
  corrected: 'Rinviata per correzione',
  steps: 'Vedere le tappe',
  fill: 'Compilare questa dichiarazione',
  download: 'Scaricare la dichiarazione convalidata',
  blank: 'Scaricare il modulo in bianco',
  more: 'Mostrare gli esercizi precedenti',
  empty: 'Nessuna dichiarazione per ora',
  emptyText: 'Vi scriveremo quando se ne potrà compilare una.',
};
export default it;

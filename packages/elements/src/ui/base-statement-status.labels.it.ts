import type { Translation } from '../kit/labels.js';
import type { BaseStatementStatusWords } from './base-statement-status.labels.js';

const it: Translation<BaseStatementStatusWords> = {
  not_open: 'Non ancora aperta',
  open: 'Da compilare',
  draft: 'Bozza',
  frozen: 'Da confermare',
  submitted: 'Inviata',
  under_review: 'In verifica',
  correction_requested: 'Da correggere',
  validated: 'Convalidata',
  overdue: 'In ritardo',
  unknown: 'Stato non indicato',
  title: (p) => `Dichiarazione delle basi di calcolo ${p.exercise}`,
};
export default it;

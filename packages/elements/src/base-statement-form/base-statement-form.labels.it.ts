import type { Translation } from '../kit/labels.js';
import type { BaseStatementFormWords } from './base-statement-form.labels.js';

const it: Translation<BaseStatementFormWords> = {
  blank: 'Scaricare il modulo in bianco',
  validated: 'Scaricare la dichiarazione convalidata',
  contract: 'Vedere il contratto',
  none: 'Nessuna dichiarazione per questo contratto',
  noneText: 'Vi scriveremo quando se ne potrà compilare una.',
};
export default it;

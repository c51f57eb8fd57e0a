import type { Translation } from '../kit/labels.js';
import type { BaseStatementFormWords } from './base-statement-form.labels.js';

const it: Translation<BaseStatementFormWords> = {
  until: (p) => `Da restituire entro il ${p.date}`,
  blank: 'Scaricare il modulo in bianco',
  recap: 'Rileggete la dichiarazione',
  attest: 'Certifico che questa dichiarazione è esatta e completa.',
  attestFirst: 'Spuntate questa casella per certificare la dichiarazione.',
  submit: 'Inviare la dichiarazione',
  submitting: 'Invio in corso…',
  edit: 'Modificare la dichiarazione',
  sentTitle: 'La dichiarazione è stata inviata',
  sent: (p) => `Riferimento ${p.reference}. La stiamo verificando; tempo abituale: 10 giorni lavorativi.`,
  validatedTitle: 'La dichiarazione è convalidata',
  validated: 'Scaricare la dichiarazione convalidata',
  contract: 'Vedere il contratto',
  none: 'Nessuna dichiarazione per questo contratto',
  noneText: 'Vi scriveremo quando se ne potrà compilare una.',
};
export default it;

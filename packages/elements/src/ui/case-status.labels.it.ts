import type { Translation } from '../kit/labels.js';
import type { CaseStatusWords } from './case-status.labels.js';

const it: Translation<CaseStatusWords> = {
  draft: 'Bozza',
  submitted: 'Inviata',
  to_complete: 'Da completare',
  in_review: 'In esame',
  decided: 'Decisione presa',
  in_payment: 'Pagamento in corso',
  extension_requested: 'Proroga richiesta',
  closed: 'Conclusa',
  withdrawn: 'Annullata su Sua richiesta',
  lapsed: 'Senza seguito',
  reopened: 'Riaperta',
  accepted: 'Accettata',
  partially_accepted: 'Accettata in parte',
  refused: 'Rifiutata',
  unknown: 'Stato non indicato',
};
export default it;

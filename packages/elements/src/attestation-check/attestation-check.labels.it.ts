import type { Translation } from '../kit/labels.js';
import type { AttestationCheckWords } from './attestation-check.labels.js';

const it: Translation<AttestationCheckWords> = {
  title: 'Verificare un attestato',
  intro: 'Inserisca il codice stampato sull’attestato, sotto il codice QR. Non serve un conto.',
  code: 'Codice di verifica',
  hint: 'Per esempio BAT-7K3M-Q9XP-2D4H',
  missing: 'Indichi il codice di verifica.',
  check: 'Verificare il codice',
  checking: 'Verifica in corso…',
  valid: 'Questo attestato è valido',
  validText: 'Confronti quanto segue con il documento che Le è stato mostrato: tutto deve coincidere.',
  expired: 'Questo attestato non è più valido',
  expiredText: 'L’assicuratore lo ha rilasciato, ma il suo periodo è trascorso o un altro lo ha sostituito. Chieda il più recente.',
  revoked: 'Questo attestato è stato annullato',
  revokedText: 'L’assicuratore lo ha annullato: non prova più nulla. Chieda un attestato valido a chi glielo ha consegnato.',
  unknownCode: 'Nessun attestato corrisponde a questo codice',
  unknownCodeText: 'Verifichi ogni carattere del codice e riprovi. Se è esatto, non si fidi del documento e contatti l’assicuratore.',
  checkedAt: (p) => `Verificato in data ${p.date} alle ${p.time} presso ${p.insurer}.`,
};
export default it;

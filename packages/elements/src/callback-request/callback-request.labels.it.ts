import type { Translation } from '../kit/labels.js';
import type { CallbackRequestWords } from './callback-request.labels.js';

const it: Translation<CallbackRequestWords> = {
  title: 'Farsi richiamare',
  by: (p) => `${p.name} La richiama per questo sinistro.`,
  bySomebody: 'La richiamiamo al numero di Sua scelta.',
  mandatory: 'Tutti i campi sono obbligatori.',
  phone: 'Numero di telefono',
  phoneHint: 'Per esempio 06 39 98 00 12, o +41 79 000 00 00 dall’estero.',
  phoneMissing: 'Indichi il Suo numero di telefono.',
  phoneWrong: 'Inserisca un numero di 10 cifre, per esempio 06 39 98 00 12, o un numero internazionale che inizia con +.',
  slot: 'Quando desidera essere richiamato?',
  times: 'A che ora?',
  slotMissing: 'Scelga un orario.',
  slotTaken: 'Questo orario è appena stato preso. Ne scelga un altro: il Suo numero è conservato.',
  asSoon: 'Appena possibile',
  between: (p) => `Tra le ${p.start} e le ${p.end}`,
  send: 'Chiedere di essere richiamato',
  sending: 'Invio in corso…',
  sent: (p) => `La Sua richiesta è registrata. Chiameremo il ${p.number}.`,
  current: 'La Sua richiesta di richiamata',
  appointed: (p) => `${p.date}, tra le ${p.start} e le ${p.end}`,
  on: (p) => `Al ${p.number}`,
  cancel: 'Annullare questa richiamata',
  cancelling: 'Annullamento in corso…',
  cancelDone: 'La Sua richiesta di richiamata è annullata.',
  missedText: 'Non siamo riusciti a contattarLa. Scelga un altro orario.',
  attemptedText: 'L’abbiamo chiamata senza risposta. Riproviamo.',
  noSlot: 'Al momento nessun orario è libero',
  noSlotText: 'Chieda una richiamata appena possibile, o torni domani.',
};
export default it;

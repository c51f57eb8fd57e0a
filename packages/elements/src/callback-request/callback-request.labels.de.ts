import type { Translation } from '../kit/labels.js';
import type { CallbackRequestWords } from './callback-request.labels.js';

const de: Translation<CallbackRequestWords> = {
  title: 'Rückruf anfordern',
  by: (p) => `${p.name} ruft Sie zu diesem Schaden zurück.`,
  bySomebody: 'Wir rufen Sie unter der Nummer Ihrer Wahl zurück.',
  mandatory: 'Alle Felder sind erforderlich.',
  phone: 'Telefonnummer',
  phoneHint: 'Zum Beispiel 06 39 98 00 12 oder +41 79 000 00 00 aus dem Ausland.',
  phoneMissing: 'Geben Sie Ihre Telefonnummer an.',
  phoneWrong: 'Geben Sie eine Nummer mit 10 Ziffern ein, zum Beispiel 06 39 98 00 12, oder eine internationale Nummer mit +.',
  slot: 'Wann sollen wir Sie anrufen?',
  times: 'Um welche Uhrzeit?',
  slotMissing: 'Wählen Sie eine Zeit.',
  slotTaken: 'Diese Zeit wurde soeben vergeben. Wählen Sie eine andere: Ihre Nummer bleibt erhalten.',
  asSoon: 'So bald wie möglich',
  between: (p) => `Zwischen ${p.start} und ${p.end}`,
  send: 'Rückruf anfordern',
  sending: 'Wird gesendet…',
  sent: (p) => `Ihre Anfrage ist erfasst. Wir rufen ${p.number} an.`,
  current: 'Ihre Rückrufanfrage',
  appointed: (p) => `Am ${p.date}, zwischen ${p.start} und ${p.end}`,
  on: (p) => `Unter ${p.number}`,
  cancel: 'Diesen Rückruf absagen',
  cancelling: 'Wird abgesagt…',
  cancelDone: 'Ihre Rückrufanfrage ist abgesagt.',
  missedText: 'Wir konnten Sie nicht erreichen. Wählen Sie eine andere Zeit.',
  attemptedText: 'Wir haben Sie angerufen und niemanden erreicht. Wir versuchen es erneut.',
  noSlot: 'Im Moment ist keine Zeit frei',
  noSlotText: 'Fordern Sie einen Rückruf so bald wie möglich an oder kommen Sie morgen wieder.',
};
export default de;

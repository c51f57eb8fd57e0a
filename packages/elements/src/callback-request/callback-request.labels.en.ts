import type { Translation } from '../kit/labels.js';
import type { CallbackRequestWords } from './callback-request.labels.js';

const en: Translation<CallbackRequestWords> = {
  title: 'Ask for a call',
  by: (p) => `${p.name} calls you back about this claim.`,
  bySomebody: 'We call you back on the number of your choice.',
  mandatory: 'Every field is required.',
  phone: 'Phone number',
  phoneHint: 'For example 06 39 98 00 12, or +41 79 000 00 00 from abroad.',
  phoneMissing: 'Enter your phone number.',
  phoneWrong: 'Enter a number of 10 digits, for example 06 39 98 00 12, or an international number that begins with +.',
  slot: 'When would you like us to call?',
  times: 'At what time?',
  slotMissing: 'Choose a time.',
  slotTaken: 'This time has just been taken. Choose another: your number is kept.',
  asSoon: 'As soon as possible',
  between: (p) => `Between ${p.start} and ${p.end}`,
  send: 'Ask for a call back',
  sending: 'Sending…',
  sent: (p) => `Your request is recorded. We will call ${p.number}.`,
  current: 'Your request for a call',
  appointed: (p) => `On ${p.date}, between ${p.start} and ${p.end}`,
  on: (p) => `On ${p.number}`,
  cancel: 'Cancel this call',
  cancelling: 'Cancelling…',
  cancelDone: 'Your request for a call is cancelled.',
  missedText: 'We could not reach you. Choose another time.',
  attemptedText: 'We called you without an answer. We will try again.',
  noSlot: 'No time is free at the moment',
  noSlotText: 'Ask for a call as soon as possible, or come back tomorrow.',
};
export default en;

import type { Translation } from '../kit/labels.js';
import type { ClaimOfferWords } from './claim-offer.labels.js';

const en: Translation<ClaimOfferWords> = {
  title: 'Our offer',
  made: 'Awaiting your answer',
  accepted: 'Accepted',
  contested: 'Contested',
  expired: 'No longer valid',
  unknown: 'Not stated',
  how: 'How we come to this amount',
  until: (p) => `Please answer by ${p.date} (${p.when}).`,
  ended: (p) => `This offer was valid until ${p.date}. We are sending you another.`,
  answered: (p) => `Your answer of ${p.date}`,
  readOnly: 'Your access lets you read this offer. To answer it, turn to an administrator of your company.',
  accept: 'Accept the offer',
  contest: 'Contest the offer',
  confirmAccept: (p) => `By accepting ${p.amount}, you finally agree to this amount.`,
  sendAccept: (p) => `Confirm that I agree to ${p.amount}`,
  why: 'Why do you contest this offer?',
  whyHint: 'Say what is not right and the amount you expect, in 1,000 characters at most.',
  whyMissing: 'Say why you contest this offer.',
  sendContest: 'Send my objection',
  back: 'Back to the offer',
  sending: 'Sending…',
  doneAccept: 'Your agreement is recorded. We are preparing the payment.',
  doneContest: 'Your objection is sent. We are looking at our offer again.',
  changed: 'This offer has changed since the page was opened. Please read it again before you answer.',
};
export default en;

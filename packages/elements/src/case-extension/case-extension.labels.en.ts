import type { Translation } from '../kit/labels.js';
import type { CaseExtensionWords } from './case-extension.labels.js';

const en: Translation<CaseExtensionWords> = {
  title: 'Extend my benefits',
  number: (p) => `Case no. ${p.number}`,
  intro: 'Enter the days off work that follow those you have already declared.',
  kept: 'Your request stays on this page. You can send it again: it will be recorded only once.',
  sentTitle: 'Your extension request has been sent',
  receipt: (p) => `Reference ${p.reference}, on ${p.date} at ${p.time}.`,
  next: 'We are looking at your request. The answer will come to your case.',
  consult: 'View the case',
  impossible: 'An extension is not possible for now',
  case_closed: 'This case is closed: it can no longer be extended. If you are still off work, contact us.',
  payment_not_started: 'Your benefits have not begun yet. You will be able to extend them after the first payment.',
  not_covered: 'This case is not covered: there are no benefits to extend. The decision is in your case.',
  decision_pending: 'There is no decision on this case yet. You will be able to extend once your benefits have begun.',
  extension_requested: 'An extension request is already under review. The answer will come to your case.',
  other_reason: 'This case cannot be extended online. Contact us if you are still off work.',
};
export default en;

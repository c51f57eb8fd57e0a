import type { Translation } from '../kit/labels.js';
import type { BaseStatementFormWords } from './base-statement-form.labels.js';

const en: Translation<BaseStatementFormWords> = {
  until: (p) => `To be returned by ${p.date}`,
  blank: 'Download the blank statement',
  recap: 'Read your statement over',
  attest: 'I certify that this declaration is accurate and complete.',
  attestFirst: 'Tick this box to certify your declaration.',
  submit: 'Send my statement',
  submitting: 'Sending…',
  edit: 'Change my statement',
  sentTitle: 'Your base statement has been sent',
  sent: (p) => `Reference ${p.reference}. We are checking it; usual time: 10 working days.`,
  validatedTitle: 'Your base statement is validated',
  validated: 'Download the validated statement',
  contract: 'View the contract',
  none: 'No base statement for this contract',
  noneText: 'We will write to you when one can be filled in.',
};
export default en;

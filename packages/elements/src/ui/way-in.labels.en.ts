import type { Translation } from '../kit/labels.js';
import type { WayInWords } from './way-in.labels.js';

const en: Translation<WayInWords> = {
  identifier: 'Identifier',
  customerNumber: 'Customer number',
  email: 'E-mail address',
  customerNumberOrEmail: 'Customer number or e-mail address',
  birthDate: 'Date of birth',
  birthDateHint: 'For example: 12/04/1985',
  emailHint: 'For example: name@example.com',
  identifierMissing: 'Enter your identifier.',
  emailMissing: 'Enter a complete e-mail address, for example name@example.com.',
  birthDateMissing: 'Enter the date as dd/mm/yyyy, for example 12/04/1985.',
  busy: 'Sending…',
  sent: 'Check your mailbox',
  validFor: (p) => `The link works once and is valid for ${p.duration}.`,
  nothing: 'Nothing after a few minutes? Look among unwanted mail, then try again.',
  again: 'Send again',
  signIn: 'Sign in',
  expired: 'This link is no longer valid',
  expiredWhy: 'It has been used, or its time is over. Your password has not changed.',
  newLink: 'Ask for a new link',
  hello: (p) => `Hello ${p.name}. This password will be that of identifier ${p.username}.`,
  password: 'New password',
  saving: 'Saving…',
};
export default en;

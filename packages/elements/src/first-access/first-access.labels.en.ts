import type { Translation } from '../kit/labels.js';
import type { FirstAccessWords } from './first-access.labels.js';

const en: Translation<FirstAccessWords> = {
  title: 'First access',
  intro: 'Enter the identifier written on your contract. We will e-mail you a link to open your account.',
  submit: 'Receive the link',
  sent: 'If there is an account with these details, an e-mail has just left for the address that we know.',
  choose: 'Choose your password',
  save: 'Open my account',
  terms: 'I accept the terms of use of my account',
  termsLink: 'Read the terms of use (new tab)',
  termsMissing: 'Accept the terms of use to open your account.',
  done: 'Your account is open',
  doneNext: 'Sign in with your identifier and the password that you have just chosen.',
};
export default en;

import type { Translation } from '../kit/labels.js';
import type { PasswordResetWords } from './password-reset.labels.js';

const en: Translation<PasswordResetWords> = {
  title: 'Forgotten password',
  intro: 'Enter your identifier. We will e-mail you a link to choose a new password.',
  submit: 'Receive the link',
  sent: 'If there is an account with this identifier, an e-mail has just left for the address that we know.',
  choose: 'Choose a new password',
  save: 'Save the password',
  done: 'Your password is saved',
  doneNext: 'For your security, all your sessions are closed. Sign in with your new password.',
};
export default en;

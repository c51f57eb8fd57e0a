import type { Translation } from '../kit/labels.js';
import type { LoginFormWords } from './login-form.labels.js';

const en: Translation<LoginFormWords> = {
  title: 'Sign in to my account',
  identifier: 'Identifier',
  customerNumber: 'Customer number',
  email: 'E-mail address',
  customerNumberOrEmail: 'Customer number or e-mail address',
  password: 'Password',
  birthDate: 'Date of birth',
  birthDateHint: 'For example: 12/04/1985',
  show: 'Show',
  hide: 'Hide',
  showAloud: 'Show the password',
  hideAloud: 'Hide the password',
  submit: 'Sign in',
  busy: 'Signing in…',
  identifierMissing: 'Enter your identifier.',
  passwordMissing: 'Enter your password.',
  birthDateMissing: 'Enter the date as dd/mm/yyyy, for example 12/04/1985.',
  unavailable: 'The service does not answer. Check your connection and try again: what you typed is kept.',
};
export default en;

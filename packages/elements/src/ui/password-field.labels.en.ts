import type { Translation } from '../kit/labels.js';
import type { PasswordFieldWords } from './password-field.labels.js';

const en: Translation<PasswordFieldWords> = {
  length: (p) => `${p.count} characters`,
  uppercase: 'an upper-case letter',
  lowercase: 'a lower-case letter',
  digit: 'a digit',
  symbol: 'a symbol, for example # or %',
  or: (p) => `Or else: ${p.list}.`,
  orBetween: ', or ',
  alternative: (p) => `${p.count} characters and ${p.kinds} of these kinds`,
  phrase: (p) => `a phrase of ${p.count} words`,
  notCommon: 'Common passwords are refused, even with figures around them.',
  noName: 'neither your name nor your identifier',
  met: 'met',
  todo: 'not met yet',
  unneeded: 'not needed',
  missing: (p) => `Missing: ${p.list}.`,
  isCommon: 'This password is too common: choose one that nobody guesses.',
  hasName: 'This password holds your name or your identifier: take it out.',
  refused: 'This password does not meet all the conditions.',
  empty: 'Choose a password.',
  allMet: 'All conditions are met.',
  show: 'Show',
  hide: 'Hide',
  showAloud: 'Show the password',
  hideAloud: 'Hide the password',
};
export default en;

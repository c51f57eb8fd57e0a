import type { Translation } from '../kit/labels.js';
import type { PasswordFieldWords } from './password-field.labels.js';

const de: Translation<PasswordFieldWords> = {
  length: (p) => `${p.count} Zeichen`,
  uppercase: 'ein Grossbuchstabe',
  lowercase: 'ein Kleinbuchstabe',
  digit: 'eine Ziffer',
  symbol: 'ein Sonderzeichen, zum Beispiel # oder %',
  or: (p) => `Oder: ${p.list}.`,
  orBetween: ', oder ',
  alternative: (p) => `${p.count} Zeichen und ${p.kinds} dieser Arten`,
  phrase: (p) => `ein Satz aus ${p.count} Wörtern`,
  notCommon: 'Gängige Passwörter werden abgelehnt, auch mit Ziffern darum herum.',
  noName: 'weder Ihr Name noch Ihr Benutzername',
  met: 'erfüllt',
  todo: 'noch offen',
  unneeded: 'nicht nötig',
  missing: (p) => `Es fehlt: ${p.list}.`,
  isCommon: 'Dieses Passwort ist zu gängig: Wählen Sie eines, das niemand errät.',
  hasName: 'Dieses Passwort enthält Ihren Namen oder Benutzernamen: Entfernen Sie ihn.',
  refused: 'Dieses Passwort erfüllt nicht alle Bedingungen.',
  empty: 'Wählen Sie ein Passwort.',
  allMet: 'Alle Bedingungen sind erfüllt.',
  show: 'Anzeigen',
  hide: 'Verbergen',
  showAloud: 'Passwort anzeigen',
  hideAloud: 'Passwort verbergen',
};
export default de;

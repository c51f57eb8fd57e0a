import type { Translation } from '../kit/labels.js';
import type { LoginFormWords } from './login-form.labels.js';

const de: Translation<LoginFormWords> = {
  title: 'In meinem Kundenbereich anmelden',
  identifier: 'Benutzername',
  customerNumber: 'Kundennummer',
  email: 'E-Mail-Adresse',
  customerNumberOrEmail: 'Kundennummer oder E-Mail-Adresse',
  password: 'Passwort',
  birthDate: 'Geburtsdatum',
  birthDateHint: 'Zum Beispiel: 12.04.1985',
  show: 'Anzeigen',
  hide: 'Verbergen',
  showAloud: 'Passwort anzeigen',
  hideAloud: 'Passwort verbergen',
  submit: 'Anmelden',
  busy: 'Anmeldung läuft…',
  identifierMissing: 'Geben Sie Ihren Benutzernamen ein.',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  birthDateMissing: 'Geben Sie das Datum in der Form TT.MM.JJJJ ein, zum Beispiel 12.04.1985.',
  unavailable: 'Der Dienst antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut: Ihre Eingaben bleiben erhalten.',
};
export default de;

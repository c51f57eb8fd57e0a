import type { Translation } from '../kit/labels.js';
import type { WayInWords } from './way-in.labels.js';

const de: Translation<WayInWords> = {
  identifier: 'Benutzername',
  customerNumber: 'Kundennummer',
  email: 'E-Mail-Adresse',
  customerNumberOrEmail: 'Kundennummer oder E-Mail-Adresse',
  birthDate: 'Geburtsdatum',
  birthDateHint: 'Zum Beispiel: 12.04.1985',
  emailHint: 'Zum Beispiel: name@beispiel.ch',
  identifierMissing: 'Geben Sie Ihren Benutzernamen ein.',
  emailMissing: 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@beispiel.ch.',
  birthDateMissing: 'Geben Sie das Datum in der Form TT.MM.JJJJ ein, zum Beispiel 12.04.1985.',
  busy: 'Wird gesendet…',
  sent: 'Sehen Sie in Ihrem Postfach nach',
  validFor: (p) => `Der Link gilt einmal und ist ${p.duration} gültig.`,
  nothing: 'Nach einigen Minuten nichts erhalten? Sehen Sie im Spam-Ordner nach und versuchen Sie es dann erneut.',
  again: 'Erneut senden',
  signIn: 'Anmelden',
  expired: 'Dieser Link ist nicht mehr gültig',
  expiredWhy: 'Er wurde bereits verwendet oder ist abgelaufen. Ihr Passwort hat sich nicht geändert.',
  newLink: 'Neuen Link anfordern',
  hello: (p) => `Guten Tag ${p.name}. Dieses Passwort gilt für den Benutzernamen ${p.username}.`,
  password: 'Neues Passwort',
  saving: 'Wird gespeichert…',
};
export default de;

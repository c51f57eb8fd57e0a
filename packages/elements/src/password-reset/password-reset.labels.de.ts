import type { Translation } from '../kit/labels.js';
import type { PasswordResetWords } from './password-reset.labels.js';

const de: Translation<PasswordResetWords> = {
  title: 'Passwort vergessen',
  intro: 'Geben Sie Ihren Benutzernamen ein. Wir senden Ihnen per E-Mail einen Link, um ein neues Passwort zu wählen.',
  submit: 'Link erhalten',
  sent: 'Gibt es einen Kundenbereich mit diesem Benutzernamen, ist soeben eine E-Mail an die uns bekannte Adresse gegangen.',
  choose: 'Wählen Sie ein neues Passwort',
  save: 'Passwort speichern',
  done: 'Ihr Passwort ist gespeichert',
  doneNext: 'Zu Ihrer Sicherheit sind alle Ihre Sitzungen beendet. Melden Sie sich mit Ihrem neuen Passwort an.',
};
export default de;

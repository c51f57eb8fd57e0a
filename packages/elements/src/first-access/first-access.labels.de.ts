import type { Translation } from '../kit/labels.js';
import type { FirstAccessWords } from './first-access.labels.js';

const de: Translation<FirstAccessWords> = {
  title: 'Erste Anmeldung',
  intro:
    'Geben Sie den Benutzernamen ein, der auf Ihrem Vertrag steht. Wir senden Ihnen per E-Mail einen Link, um Ihren Kundenbereich zu öffnen.',
  submit: 'Link erhalten',
  sent: 'Gibt es einen Kundenbereich mit diesen Angaben, ist soeben eine E-Mail an die uns bekannte Adresse gegangen.',
  choose: 'Wählen Sie Ihr Passwort',
  save: 'Kundenbereich öffnen',
  terms: 'Ich akzeptiere die Nutzungsbedingungen meines Kundenbereichs',
  termsLink: 'Nutzungsbedingungen lesen (neuer Tab)',
  termsMissing: 'Akzeptieren Sie die Nutzungsbedingungen, um Ihren Kundenbereich zu öffnen.',
  done: 'Ihr Kundenbereich ist offen',
  doneNext: 'Melden Sie sich mit Ihrem Benutzernamen und dem soeben gewählten Passwort an.',
};
export default de;

import type { Translation } from '../kit/labels.js';
import type { IdentifierRecoveryWords } from './identifier-recovery.labels.js';

const de: Translation<IdentifierRecoveryWords> = {
  title: 'Benutzername vergessen',
  intro: 'Geben Sie die E-Mail-Adresse ein, die Sie uns gegeben haben. Wir senden Ihren Benutzernamen dorthin.',
  submit: 'Benutzernamen erhalten',
  sent: 'Gibt es einen Kundenbereich mit dieser Adresse, ist soeben eine E-Mail mit Ihrem Benutzernamen dorthin gegangen.',
  assisted: 'Wir finden Ihren Benutzernamen mit Ihnen',
  assistedWhy: 'Zu Ihrer Sicherheit kann er nicht online gesendet werden. Wir finden ihn mit Ihnen am Telefon.',
  help: 'Jemand kann Ihnen helfen',
  call: (p) => `${p.name}: ${p.phone}`,
  why: 'Sie nutzen diese Adresse nicht mehr oder haben nie eine angegeben? Wir finden Ihren Benutzernamen mit Ihnen.',
};
export default de;

import type { Translation } from '../kit/labels.js';
import type { SignInProblemWords } from './sign-in-problem.labels.js';

const de: Translation<SignInProblemWords> = {
  refused: 'Benutzername oder Passwort stimmt nicht. Prüfen Sie Ihre Eingabe.',
  locked: (p) => `Zu Ihrer Sicherheit ist der Zugriff bis ${p.time} gesperrt. Versuchen Sie es danach erneut.`,
  lockedOpen: 'Zu Ihrer Sicherheit ist der Zugriff auf diesen Kundenbereich gesperrt. Kontaktieren Sie uns, um ihn zu entsperren.',
  notActivated: 'Ihr Kundenbereich ist noch nicht aktiviert. Aktivieren Sie ihn über den Link, den Sie per E-Mail erhalten haben.',
  contact: (p) => `Brauchen Sie Hilfe? ${p.name}, ${p.phone}`,
  unconnected: 'Dieses Formular ist im Moment mit keinem Dienst verbunden.',
};
export default de;

import type { Translation } from '../kit/labels.js';
import type { UserMenuWords } from './user-menu.labels.js';

const de: Translation<UserMenuWords> = {
  account: 'Mein Konto',
  accountOf: (p) => `Mein Konto: ${p.name}`,
  preferences: 'Meine Einstellungen',
  accesses: 'Zugänge',
  password: 'Mein Passwort ändern',
  signOut: 'Abmelden',
  stuck: 'Sie sind noch angemeldet: Der Dienst antwortet nicht. Versuchen Sie es erneut, bevor Sie dieses Gerät jemandem überlassen.',
};
export default de;

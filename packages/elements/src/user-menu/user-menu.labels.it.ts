import type { Translation } from '../kit/labels.js';
import type { UserMenuWords } from './user-menu.labels.js';

const it: Translation<UserMenuWords> = {
  account: 'Il mio conto',
  accountOf: (p) => `Il mio conto: ${p.name}`,
  preferences: 'Le mie preferenze',
  accesses: 'Gli accessi',
  password: 'Cambiare la mia password',
  signOut: 'Disconnettersi',
  stuck: 'È ancora collegato: il servizio non risponde. Riprovi prima di lasciare questo dispositivo a qualcuno.',
};
export default it;

import type { Translation } from '../kit/labels.js';
import type { UserMenuWords } from './user-menu.labels.js';

const en: Translation<UserMenuWords> = {
  account: 'My account',
  accountOf: (p) => `My account: ${p.name}`,
  preferences: 'My preferences',
  accesses: 'Accesses',
  password: 'Change my password',
  signOut: 'Sign out',
  stuck: 'You are still signed in: the service does not answer. Try again before you leave this device to somebody.',
};
export default en;

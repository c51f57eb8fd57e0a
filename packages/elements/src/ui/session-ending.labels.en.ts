import type { Translation } from '../kit/labels.js';
import type { SessionEndingWords } from './session-ending.labels.js';

const en: Translation<SessionEndingWords> = {
  title: 'Your session ends in 2 minutes',
  idle: (p) => `Unless you do something, it ends at ${p.time}. Nothing is lost: what you typed stays on this page.`,
  last: (p) => `For your security, it ends at ${p.time}. You will sign in again on this page: what you typed stays here.`,
  stay: 'Stay signed in',
  busy: 'One moment…',
  close: 'Close this message',
};
export default en;

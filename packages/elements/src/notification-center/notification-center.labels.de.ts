import type { Translation } from '../kit/labels.js';
import type { NotificationCenterWords } from './notification-center.labels.js';

const de: Translation<NotificationCenterWords> = {
  title: 'Mitteilungen',
  open: 'Mitteilungen',
  openNone: 'Mitteilungen, keine ungelesen',
  openOne: 'Mitteilungen, 1 ungelesen',
  openMany: (p) => `Mitteilungen, ${p.count} ungelesen`,
  arrivedOne: (p) => `1 neue Mitteilung: ${p.title}`,
  arrivedMany: (p) => `${p.count} neue Mitteilungen`,
  readAll: 'Alle als gelesen markieren',
  allRead: 'Alle Ihre Mitteilungen sind gelesen.',
  unread: 'Ungelesen',
  warning: 'Wichtig',
  critical: 'Dringend',
  at: (p) => `${p.date} um ${p.time}`,
  more: 'Frühere Mitteilungen anzeigen',
  empty: 'Keine Mitteilungen',
  emptyText: 'Wir informieren Sie hier, sobald ein Dossier weiterkommt oder ein Dokument eintrifft.',
};
export default de;

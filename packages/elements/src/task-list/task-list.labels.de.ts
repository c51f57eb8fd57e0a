import type { Translation } from '../kit/labels.js';
import type { TaskListWords } from './task-list.labels.js';

const de: Translation<TaskListWords> = {
  title: 'Zu erledigen',
  counted: (p) => `Zu erledigen (${p.count})`,
  critical: 'Dringend',
  warning: 'Wichtig',
  info: 'Nicht eilig',
  overdue: 'Überfällig',
  before: (p) => `Bis ${p.date}`,
  awaited: (p) => `Erwartet am ${p.date}`,
  noDeadline: 'Ohne Frist',
  more: (p) => `Die ${p.count} weiteren anzeigen`,
  empty: 'Im Moment ist nichts zu erledigen',
  emptyText: 'Das ist ein gutes Zeichen: Wir haben alles erhalten, was wir von Ihnen erwarten. Wenn etwas fehlt, sehen Sie es hier.',
};
export default de;

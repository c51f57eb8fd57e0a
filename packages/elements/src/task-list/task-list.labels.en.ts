import type { Translation } from '../kit/labels.js';
import type { TaskListWords } from './task-list.labels.js';

const en: Translation<TaskListWords> = {
  title: 'To do',
  counted: (p) => `To do (${p.count})`,
  critical: 'Urgent',
  warning: 'Important',
  info: 'No hurry',
  overdue: 'Overdue',
  before: (p) => `By ${p.date}`,
  awaited: (p) => `Was due on ${p.date}`,
  noDeadline: 'No deadline',
  more: (p) => `Show the other ${p.count}`,
  empty: 'Nothing to do for now',
  emptyText: 'That is a good sign: we have received everything we expected from you. If something is missing, you will see it here.',
};
export default en;

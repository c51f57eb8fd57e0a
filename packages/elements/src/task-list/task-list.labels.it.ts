import type { Translation } from '../kit/labels.js';
import type { TaskListWords } from './task-list.labels.js';

const it: Translation<TaskListWords> = {
  title: 'Da fare',
  counted: (p) => `Da fare (${p.count})`,
  critical: 'Urgente',
  warning: 'Importante',
  info: 'Senza urgenza',
  overdue: 'In ritardo',
  before: (p) => `Scadenza: ${p.date}`,
  awaited: (p) => `Atteso in data ${p.date}`,
  noDeadline: 'Senza scadenza',
  more: (p) => `Mostrare gli altri ${p.count}`,
  empty: 'Niente da fare per il momento',
  emptyText: 'È un buon segno: abbiamo ricevuto tutto ciò che aspettavamo da Lei. Se manca qualcosa, lo vedrà qui.',
};
export default it;

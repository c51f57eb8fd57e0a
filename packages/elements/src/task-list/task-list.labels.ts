import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'À faire',
  counted: (p: { count: number }) => `À faire (${p.count})`,
  critical: 'Urgent',
  warning: 'Important',
  info: 'Sans urgence',
  overdue: 'En retard',
  before: (p: { date: string }) => `Avant le ${p.date}`,
  awaited: (p: { date: string }) => `Attendu le ${p.date}`,
  noDeadline: 'Sans date limite',
  more: (p: { count: number }) => `Afficher les ${p.count} autres`,
  empty: 'Rien à faire pour le moment',
  emptyText: 'C’est bon signe\u00a0: nous avons reçu tout ce que nous attendions de vous. Si quelque chose manque, vous le verrez ici.',
};
export type TaskListWords = typeof fr;

export const taskListLabels = catalogue('task-list', fr, {
  en: () => import('./task-list.labels.en.js'),
  de: () => import('./task-list.labels.de.js'),
  it: () => import('./task-list.labels.it.js'),
});

import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Notifications',
  open: 'Notifications',
  openNone: 'Notifications, aucune non lue',
  openOne: 'Notifications, 1 non lue',
  openMany: (p: { count: number }) => `Notifications, ${p.count} non lues`,
  arrivedOne: (p: { title: string }) => `1 nouvelle notification\u00a0: ${p.title}`,
  arrivedMany: (p: { count: number }) => `${p.count} nouvelles notifications`,
  readAll: 'Tout marquer comme lu',
  allRead: 'Toutes vos notifications sont lues.',
  unread: 'Non lue',
  warning: 'Important',
  critical: 'Urgent',
  at: (p: { date: string; time: string }) => `${p.date} à ${p.time}`,
  more: 'Afficher les notifications précédentes',
  empty: 'Aucune notification',
  emptyText: 'Nous vous préviendrons ici dès qu’un dossier avance ou qu’un document arrive.',
};
export type NotificationCenterWords = typeof fr;

export const notificationCenterLabels = catalogue('notification-center', fr, {
  en: () => import('./notification-center.labels.en.js'),
  de: () => import('./notification-center.labels.de.js'),
  it: () => import('./notification-center.labels.it.js'),
});

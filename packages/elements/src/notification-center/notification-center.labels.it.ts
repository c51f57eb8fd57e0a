import type { Translation } from '../kit/labels.js';
import type { NotificationCenterWords } from './notification-center.labels.js';

const it: Translation<NotificationCenterWords> = {
  title: 'Notifiche',
  open: 'Notifiche',
  openNone: 'Notifiche, nessuna da leggere',
  openOne: 'Notifiche, 1 da leggere',
  openMany: (p) => `Notifiche, ${p.count} da leggere`,
  arrivedOne: (p) => `1 nuova notifica: ${p.title}`,
  arrivedMany: (p) => `${p.count} nuove notifiche`,
  readAll: 'Segnare tutte come lette',
  allRead: 'Tutte le Sue notifiche sono lette.',
  unread: 'Da leggere',
  warning: 'Importante',
  critical: 'Urgente',
  at: (p) => `${p.date} alle ${p.time}`,
  more: 'Mostrare le notifiche precedenti',
  empty: 'Nessuna notifica',
  emptyText: 'La avviseremo qui appena una pratica avanza o arriva un documento.',
};
export default it;

import type { Translation } from '../kit/labels.js';
import type { NotificationCenterWords } from './notification-center.labels.js';

const en: Translation<NotificationCenterWords> = {
  title: 'Notifications',
  open: 'Notifications',
  openNone: 'Notifications, none unread',
  openOne: 'Notifications, 1 unread',
  openMany: (p) => `Notifications, ${p.count} unread`,
  arrivedOne: (p) => `1 new notification: ${p.title}`,
  arrivedMany: (p) => `${p.count} new notifications`,
  readAll: 'Mark all as read',
  allRead: 'All your notifications are read.',
  unread: 'Unread',
  warning: 'Important',
  critical: 'Urgent',
  at: (p) => `${p.date} at ${p.time}`,
  more: 'Show earlier notifications',
  empty: 'No notifications',
  emptyText: 'We will tell you here as soon as a case moves on or a document arrives.',
};
export default en;

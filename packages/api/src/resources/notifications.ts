import { from, get, post } from '../route.js';

const schemas = from(() => import('./notifications.schema.js'));

export const notifications = {
  /** The most recent first; `unread` counts them all. */
  list: get('/notifications', { input: schemas('NotificationQuery'), answer: schemas('NotificationPage') }),
  /** Marks all as read. Repeating it changes nothing. */
  readAll: post('/notifications/read-all'),
};

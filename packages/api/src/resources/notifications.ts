import { from, get, post } from '../route.js';

const schemas = from(() => import('./notifications.schema.js'));

export const notifications = {
  /** The most recent first; `unread` counts them all. */
  list: get('/notifications', { input: schemas('NotificationQuery'), answer: schemas('NotificationPage') }),
  /** Marks as read all that came until an instant, or all. Repeating it changes nothing, however late it comes. */
  readAll: post('/notifications/read-all', { input: schemas('ReadUpTo') }),
};

import { replace } from '../route-change.js';
import { from, get, post } from '../route.js';

const preferences = from(() => import('./notification-preferences.schema.js'));
const schemas = from(() => import('./notifications.schema.js'));

export const notifications = {
  /** The most recent first; `unread` counts them all. */
  list: get('/notifications', { input: schemas('NotificationQuery'), answer: schemas('NotificationPage') }),
  /** Marks as read all that came until an instant, or all. Repeating it changes nothing, however late it comes. */
  readAll: post('/notifications/read-all', { input: schemas('ReadUpTo') }),
  /** Of what the caller wants to be told about the company of this page, and how: theirs alone, for this company alone. */
  preferences: get('/notification-preferences', { answer: preferences('NotificationPreferences') }),
  prefer: replace('/notification-preferences', { input: preferences('PreferenceChoice'), answer: preferences('NotificationPreferences') }),
};

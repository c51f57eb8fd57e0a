import { define } from '@avenant/elements/kit/define.js';
import { NotificationPreferences } from '@avenant/elements/notification-preferences/notification-preferences.js';

define(NotificationPreferences);
export { NotificationPreferences };

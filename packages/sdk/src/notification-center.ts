import { define } from '@avenant/elements/kit/define.js';
import { NotificationCenter } from '@avenant/elements/notification-center/notification-center.js';

define(NotificationCenter);
export { NotificationCenter };

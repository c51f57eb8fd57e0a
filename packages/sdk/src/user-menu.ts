import { define } from '@avenant/elements/kit/define.js';
import { UserMenu } from '@avenant/elements/user-menu/user-menu.js';

define(UserMenu);
export { UserMenu };

import { define } from '@avenant/elements/kit/define.js';
import { AccountSwitcher } from '@avenant/elements/account-switcher/account-switcher.js';

define(AccountSwitcher);
export { AccountSwitcher };

import { define } from '@avenant/elements/kit/define.js';
import { PasswordReset } from '@avenant/elements/password-reset/password-reset.js';

define(PasswordReset);
export { PasswordReset };

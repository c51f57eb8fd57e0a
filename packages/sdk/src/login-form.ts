import { define } from '@avenant/elements/kit/define.js';
import { LoginForm } from '@avenant/elements/login-form/login-form.js';

define(LoginForm);
export { LoginForm };

import { define } from '@avenant/elements/kit/define.js';
import { CallbackRequest } from '@avenant/elements/callback-request/callback-request.js';

define(CallbackRequest);
export { CallbackRequest };

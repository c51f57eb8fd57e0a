import { define } from '@avenant/elements/kit/define.js';
import { FirstAccess } from '@avenant/elements/first-access/first-access.js';

define(FirstAccess);
export { FirstAccess };

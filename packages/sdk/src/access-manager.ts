import { define } from '@avenant/elements/kit/define.js';
import { AccessManager } from '@avenant/elements/access-manager/access-manager.js';

define(AccessManager);
export { AccessManager };

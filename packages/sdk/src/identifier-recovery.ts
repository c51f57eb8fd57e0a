import { define } from '@avenant/elements/kit/define.js';
import { IdentifierRecovery } from '@avenant/elements/identifier-recovery/identifier-recovery.js';

define(IdentifierRecovery);
export { IdentifierRecovery };

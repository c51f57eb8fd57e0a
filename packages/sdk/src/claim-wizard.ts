import { define } from '@avenant/elements/kit/define.js';
import { ClaimWizard } from '@avenant/elements/claim-wizard/claim-wizard.js';

define(ClaimWizard);
export { ClaimWizard };

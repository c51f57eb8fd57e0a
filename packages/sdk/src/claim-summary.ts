import { define } from '@avenant/elements/kit/define.js';
import { ClaimSummary } from '@avenant/elements/claim-summary/claim-summary.js';

define(ClaimSummary);
export { ClaimSummary };

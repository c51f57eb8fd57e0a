import { define } from '@avenant/elements/kit/define.js';
import { CaseSummary } from '@avenant/elements/case-summary/case-summary.js';

define(CaseSummary);
export { CaseSummary };

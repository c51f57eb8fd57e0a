import { define } from '@avenant/elements/kit/define.js';
import { InsuranceTab } from '@avenant/elements/insurance-tab/insurance-tab.js';

define(InsuranceTab);
export { InsuranceTab };

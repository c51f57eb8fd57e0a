import { define } from '@avenant/elements/kit/define.js';
import { BenefitList } from '@avenant/elements/benefit-list/benefit-list.js';

define(BenefitList);
export { BenefitList };

import { define } from '@avenant/elements/kit/define.js';
import { PremiumList } from '@avenant/elements/premium-list/premium-list.js';

define(PremiumList);
export { PremiumList };

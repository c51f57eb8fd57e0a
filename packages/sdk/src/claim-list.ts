import { define } from '@avenant/elements/kit/define.js';
import { ClaimList } from '@avenant/elements/claim-list/claim-list.js';

define(ClaimList);
export { ClaimList };

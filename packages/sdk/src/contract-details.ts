import { define } from '@avenant/elements/kit/define.js';
import { ContractDetails } from '@avenant/elements/contract-details/contract-details.js';

define(ContractDetails);
export { ContractDetails };

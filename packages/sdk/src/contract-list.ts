import { define } from '@avenant/elements/kit/define.js';
import { ContractList } from '@avenant/elements/contract-list/contract-list.js';

define(ContractList);
export { ContractList };

import { define } from '@avenant/elements/kit/define.js';
import { ContractTabs } from '@avenant/elements/contract-tabs/contract-tabs.js';

define(ContractTabs);
export { ContractTabs };

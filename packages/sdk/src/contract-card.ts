import { define } from '@avenant/elements/kit/define.js';
import { ContractCard } from '@avenant/elements/contract-card/contract-card.js';

define(ContractCard);
export { ContractCard };

import { define } from '@avenant/elements/kit/define.js';
import { CaseCard } from '@avenant/elements/case-card/case-card.js';

define(CaseCard);
export { CaseCard };

import { define } from '@avenant/elements/kit/define.js';
import { BaseStatementHistory } from '@avenant/elements/base-statement-history/base-statement-history.js';

define(BaseStatementHistory);
export { BaseStatementHistory };

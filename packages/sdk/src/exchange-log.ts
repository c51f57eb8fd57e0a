import { define } from '@avenant/elements/kit/define.js';
import { ExchangeLog } from '@avenant/elements/exchange-log/exchange-log.js';

define(ExchangeLog);
export { ExchangeLog };

import type { Translation } from '../kit/labels.js';
import type { ExchangeLogWords } from './exchange-log.labels.js';

const it: Partial<Translation<ExchangeLogWords>> = {};
export default it;

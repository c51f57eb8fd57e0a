import type { Translation } from '../kit/labels.js';
import type { CallbackStatusWords } from './callback-status.labels.js';

const en: Translation<CallbackStatusWords> = {
  requested: 'Request sent',
  scheduled: 'Call planned',
  attempted: 'Call without an answer',
  completed: 'Call made',
  missed: 'Call missed',
  cancelled: 'Cancelled',
  unknown: 'Status not stated',
};
export default en;

import type { Translation } from '../kit/labels.js';
import type { CallbackStatusWords } from './callback-status.labels.js';

const de: Translation<CallbackStatusWords> = {
  requested: 'Anfrage gesendet',
  scheduled: 'Rückruf geplant',
  attempted: 'Anruf ohne Antwort',
  completed: 'Anruf erfolgt',
  missed: 'Rückruf verpasst',
  cancelled: 'Abgesagt',
  unknown: 'Status nicht angegeben',
};
export default de;

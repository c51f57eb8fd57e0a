import type { Translation } from '../kit/labels.js';
import type { CallbackStatusWords } from './callback-status.labels.js';

const it: Translation<CallbackStatusWords> = {
  requested: 'Richiesta inviata',
  scheduled: 'Richiamata prevista',
  attempted: 'Chiamata senza risposta',
  completed: 'Chiamata effettuata',
  missed: 'Richiamata mancata',
  cancelled: 'Annullata',
  unknown: 'Stato non precisato',
};
export default it;

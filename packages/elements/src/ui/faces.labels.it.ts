import type { Translation } from '../kit/labels.js';
import type { FacesWords } from './faces.labels.js';

const it: Translation<FacesWords> = {
  waiting: 'Caricamento…',
  long: 'Ci vuole più tempo del previsto. Aspettiamo ancora la risposta del servizio.',
  failed: 'Non è stato possibile mostrare questo contenuto',
  unreachable: 'Il servizio non risponde. Verifichi la connessione e riprovi.',
  retry: 'Riprovare',
  stale: 'L’aggiornamento non è riuscito. Sta vedendo l’ultima versione nota.',
};
export default it;

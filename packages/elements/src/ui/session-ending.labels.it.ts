import type { Translation } from '../kit/labels.js';
import type { SessionEndingWords } from './session-ending.labels.js';

const it: Translation<SessionEndingWords> = {
  title: 'La Sua sessione termina tra 2 minuti',
  idle: (p) => `Senza un’azione da parte Sua termina alle ${p.time}. Nulla va perso: i dati inseriti restano in questa pagina.`,
  last: (p) => `Per la Sua sicurezza termina alle ${p.time}. Potrà accedere di nuovo in questa pagina: i dati inseriti restano qui.`,
  stay: 'Restare connesso',
  busy: 'Un momento…',
  close: 'Chiudere il messaggio',
};
export default it;

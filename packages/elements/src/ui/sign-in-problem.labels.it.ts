import type { Translation } from '../kit/labels.js';
import type { SignInProblemWords } from './sign-in-problem.labels.js';

const it: Translation<SignInProblemWords> = {
  refused: 'L’identificativo o la password non corrisponde. Verifichi i dati inseriti.',
  locked: (p) => `Per la Sua sicurezza l’accesso è bloccato fino alle ${p.time}. Riprovi in seguito.`,
  lockedOpen: 'Per la Sua sicurezza l’accesso a quest’area clienti è bloccato. Ci contatti per sbloccarlo.',
  notActivated: 'La Sua area clienti non è ancora attivata. Segua il link ricevuto per e-mail per attivarla.',
  contact: (p) => `Ha bisogno di aiuto? ${p.name}, ${p.phone}`,
  unconnected: 'Per il momento questo modulo non è collegato ad alcun servizio.',
};
export default it;

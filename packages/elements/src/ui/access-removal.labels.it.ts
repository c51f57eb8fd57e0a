import type { Translation } from '../kit/labels.js';
import type { AccessRemovalWords } from './access-removal.labels.js';

const it: Translation<AccessRemovalWords> = {
  title: (p) => `Rimuovere l’accesso di ${p.name}`,
  effect: 'Questa rimozione modifica direttamente gli archivi del Suo assicuratore.',
  effectEnter: 'Questa persona non entra più nello spazio, da subito.',
  effectRecord: (p) =>
    `L’indirizzo ${p.email} è tolto dai nostri archivi per questa impresa e non riceve più nulla da noi a questo titolo.`,
  doubt: 'In caso di dubbio, chiami prima il Suo interlocutore abituale.',
  label: 'Indirizzo e-mail dell’accesso da rimuovere',
  hint: (p) => `Per confermare, ricopi ${p.email}`,
  missing: 'Digiti l’indirizzo e-mail per confermare.',
  notSame: (p) => `Non è lo stesso indirizzo. Ricopi ${p.email}.`,
  confirm: 'Rimuovere definitivamente',
  busy: 'Rimozione…',
  cancel: 'Conservare questo accesso',
  conflict: 'Qualcuno ha modificato questo accesso nel frattempo. Quanto ha digitato è conservato: rilegga, poi confermi di nuovo.',
  gone: 'Questo accesso non può più essere rimosso qui. Chiuda, e rilegga l’elenco.',
};
export default it;

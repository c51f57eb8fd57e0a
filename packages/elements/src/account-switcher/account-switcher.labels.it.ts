import type { Translation } from '../kit/labels.js';
import type { AccountSwitcherWords } from './account-switcher.labels.js';

const it: Translation<AccountSwitcherWords> = {
  choose: 'Scegliere un’impresa',
  open: (p) => `Impresa: ${p.name}. Cambiare impresa`,
  title: 'Le mie imprese',
  current: 'Impresa visualizzata',
  number: (p) => `n.\u00a0${p.number}`,
  entering: 'Apertura dello spazio…',
  entered: (p) => `È nello spazio di ${p.name}.`,
  search: 'Cercare un’impresa',
  found: (p) => (p.count === 1 ? '1 impresa trovata' : `${p.count} imprese trovate`),
  notFound: 'Nessuna impresa corrisponde. Verifichi il nome o il numero.',
  more: (p) => `Altre ${p.count} imprese: precisi la ricerca.`,
  invited: 'Invito da accettare',
  invitedUntil: (p) => `Scadenza: ${p.date}.`,
  accept: 'Accettare l’invito',
  acceptOf: (p) => `Accettare l’invito di ${p.name}`,
  accepted: (p) => `Invito accettato. Può aprire lo spazio di ${p.name}.`,
  gone: 'Non ha più accesso a questa impresa. L’elenco è aggiornato.',
  unsaved: 'Alcuni dati inseriti in questa pagina non sono stati inviati',
  unsavedText: (p) => `Andranno persi se apre lo spazio di ${p.name}.`,
  stay: 'Restare su questa pagina',
  leave: 'Cambiare impresa',
  help: 'Collegare un’altra impresa',
  helpText:
    'Tutte le Sue imprese sono riunite sotto il Suo indirizzo e-mail di accesso. Per collegarne un’altra, chiami il Suo interlocutore abituale: lo farà con Lei.',
  empty: 'Nessuna impresa è collegata al Suo indirizzo e-mail',
};
export default it;

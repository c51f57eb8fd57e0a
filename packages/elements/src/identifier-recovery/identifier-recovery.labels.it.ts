import type { Translation } from '../kit/labels.js';
import type { IdentifierRecoveryWords } from './identifier-recovery.labels.js';

const it: Translation<IdentifierRecoveryWords> = {
  title: 'Identificativo dimenticato',
  intro: 'Inserisca l’indirizzo e-mail che ci ha dato. Vi invieremo il Suo identificativo.',
  submit: 'Ricevere il mio identificativo',
  sent: 'Se esiste un’area clienti con questo indirizzo, un’e-mail con il Suo identificativo è appena partita.',
  assisted: 'Ritroviamo il Suo identificativo con Lei',
  assistedWhy: 'Per la Sua sicurezza non può essere inviato online. Lo ritroviamo con Lei al telefono.',
  help: 'Una persona può aiutarla',
  call: (p) => `${p.name}: ${p.phone}`,
  why: 'Non usa più questo indirizzo o non ne ha mai dato uno? Ritroviamo il Suo identificativo con Lei.',
};
export default it;

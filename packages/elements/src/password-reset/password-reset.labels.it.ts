import type { Translation } from '../kit/labels.js';
import type { PasswordResetWords } from './password-reset.labels.js';

const it: Translation<PasswordResetWords> = {
  title: 'Password dimenticata',
  intro: 'Inserisca il Suo identificativo. Le invieremo per e-mail un link per scegliere una nuova password.',
  submit: 'Ricevere il link',
  sent: 'Se esiste un’area clienti con questo identificativo, un’e-mail è appena partita verso l’indirizzo a noi noto.',
  choose: 'Scelga una nuova password',
  save: 'Salvare la password',
  done: 'La Sua password è salvata',
  doneNext: 'Per sicurezza tutte le Sue sessioni sono chiuse. Acceda con la nuova password.',
};
export default it;

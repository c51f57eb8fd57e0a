import type { Translation } from '../kit/labels.js';
import type { FirstAccessWords } from './first-access.labels.js';

const it: Translation<FirstAccessWords> = {
  title: 'Primo accesso',
  intro: 'Inserisca l’identificativo indicato sul Suo contratto. Le invieremo per e-mail un link per aprire la Sua area clienti.',
  submit: 'Ricevere il link',
  sent: 'Se esiste un’area clienti con questi dati, un’e-mail è appena partita verso l’indirizzo a noi noto.',
  choose: 'Scelga la Sua password',
  save: 'Aprire la mia area clienti',
  terms: 'Accetto le condizioni d’uso della mia area clienti',
  termsLink: 'Leggere le condizioni d’uso (nuova scheda)',
  termsMissing: 'Accetti le condizioni d’uso per aprire la Sua area clienti.',
  done: 'La Sua area clienti è aperta',
  doneNext: 'Acceda con il Suo identificativo e la password appena scelta.',
};
export default it;

import type { Translation } from '../kit/labels.js';
import type { LoginFormWords } from './login-form.labels.js';

const it: Translation<LoginFormWords> = {
  title: 'Accedere alla mia area clienti',
  identifier: 'Identificativo',
  customerNumber: 'Numero cliente',
  email: 'Indirizzo e-mail',
  customerNumberOrEmail: 'Numero cliente o indirizzo e-mail',
  password: 'Password',
  birthDate: 'Data di nascita',
  birthDateHint: 'Per esempio: 12.04.1985',
  show: 'Mostrare',
  hide: 'Nascondere',
  showAloud: 'Mostrare la password',
  hideAloud: 'Nascondere la password',
  submit: 'Accedere',
  busy: 'Accesso in corso…',
  identifierMissing: 'Inserisca il Suo identificativo.',
  passwordMissing: 'Inserisca la Sua password.',
  birthDateMissing: 'Inserisca la data nella forma gg.mm.aaaa, per esempio 12.04.1985.',
  unavailable: 'Il servizio non risponde. Verifichi la connessione e riprovi: i dati inseriti sono conservati.',
};
export default it;

import type { Translation } from '../kit/labels.js';
import type { WayInWords } from './way-in.labels.js';

const it: Translation<WayInWords> = {
  identifier: 'Identificativo',
  customerNumber: 'Numero cliente',
  email: 'Indirizzo e-mail',
  customerNumberOrEmail: 'Numero cliente o indirizzo e-mail',
  birthDate: 'Data di nascita',
  birthDateHint: 'Per esempio: 12.04.1985',
  emailHint: 'Per esempio: nome@esempio.ch',
  identifierMissing: 'Inserisca il Suo identificativo.',
  emailMissing: 'Inserisca un indirizzo e-mail completo, per esempio nome@esempio.ch.',
  birthDateMissing: 'Inserisca la data nella forma gg.mm.aaaa, per esempio 12.04.1985.',
  busy: 'Invio in corso…',
  sent: 'Consulti la Sua casella di posta',
  validFor: (p) => `Il link funziona una sola volta ed è valido ${p.duration}.`,
  nothing: 'Niente dopo qualche minuto? Guardi nella posta indesiderata, poi riprovi.',
  again: 'Inviare di nuovo',
  signIn: 'Accedere',
  expired: 'Questo link non è più valido',
  expiredWhy: 'È già stato usato o è scaduto. La Sua password non è cambiata.',
  newLink: 'Richiedere un nuovo link',
  hello: (p) => `Buongiorno ${p.name}. Questa password sarà quella dell’identificativo ${p.username}.`,
  password: 'Nuova password',
  saving: 'Salvataggio in corso…',
};
export default it;

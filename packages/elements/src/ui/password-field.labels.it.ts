import type { Translation } from '../kit/labels.js';
import type { PasswordFieldWords } from './password-field.labels.js';

const it: Translation<PasswordFieldWords> = {
  length: (p) => `${p.count} caratteri`,
  uppercase: 'una maiuscola',
  lowercase: 'una minuscola',
  digit: 'una cifra',
  symbol: 'un simbolo, per esempio # o %',
  or: (p) => `Oppure: ${p.list}.`,
  orBetween: ', o ',
  alternative: (p) => `${p.count} caratteri e ${p.kinds} di questi tipi`,
  phrase: (p) => `una frase di ${p.count} parole`,
  notCommon: 'Le password comuni sono rifiutate, anche con cifre intorno.',
  noName: 'né il Suo nome né il Suo identificativo',
  met: 'soddisfatto',
  todo: 'da soddisfare',
  unneeded: 'non necessario',
  missing: (p) => `Manca: ${p.list}.`,
  isCommon: 'Questa password è troppo comune: ne scelga una che nessuno indovini.',
  hasName: 'Questa password contiene il Suo nome o identificativo: lo tolga.',
  refused: 'Questa password non soddisfa tutte le condizioni.',
  empty: 'Scelga una password.',
  allMet: 'Tutte le condizioni sono soddisfatte.',
  show: 'Mostrare',
  hide: 'Nascondere',
  showAloud: 'Mostrare la password',
  hideAloud: 'Nascondere la password',
};
export default it;

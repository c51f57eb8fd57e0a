import type { Translation } from '../kit/labels.js';
import type { ClaimListWords } from './claim-list.labels.js';

const it: Translation<ClaimListWords> = {
  title: 'Denuncia e seguito dei miei sinistri',
  declare: 'Denunciare un sinistro',
  search: 'Cercare un sinistro',
  searchHint: 'Numero, oggetto o luogo',
  find: 'Cercare',
  state: 'Stato',
  every: 'Tutti gli stati',
  count: (p) => `${p.count} ${p.count === 1 ? 'sinistro' : 'sinistri'}`,
  empty: 'Nessun sinistro denunciato',
  emptyText: 'In caso di danno, lo denunci qui: La guidiamo passo per passo.',
  noneFound: 'Nessun sinistro corrisponde',
  noneFoundText: 'Provi un’altra parola o un altro stato.',
  showAll: 'Mostrare tutti i sinistri',
  happened: (p) => `Data del sinistro: ${p.date}`,
  happenedAbout: (p) => `Data approssimativa: ${p.date}`,
  happenedUnknown: 'Data del sinistro sconosciuta',
  more: 'Mostrare altri sinistri',
};
export default it;

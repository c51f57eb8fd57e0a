import type { Translation } from '../kit/labels.js';
import type { ClaimListWords } from './claim-list.labels.js';

const de: Translation<ClaimListWords> = {
  title: 'Meine Schäden melden und verfolgen',
  declare: 'Schaden melden',
  search: 'Schaden suchen',
  searchHint: 'Nummer, Gegenstand oder Ort',
  find: 'Suchen',
  state: 'Status',
  every: 'Alle Status',
  count: (p) => `${p.count} ${p.count === 1 ? 'Schaden' : 'Schäden'}`,
  empty: 'Kein Schaden gemeldet',
  emptyText: 'Melden Sie einen Schaden hier: Wir führen Sie Schritt für Schritt.',
  noneFound: 'Kein Schaden gefunden',
  noneFoundText: 'Versuchen Sie ein anderes Wort oder einen anderen Status.',
  showAll: 'Alle Schäden anzeigen',
  happened: (p) => `Eingetreten am ${p.date}`,
  happenedAbout: (p) => `Eingetreten um den ${p.date}`,
  happenedUnknown: 'Schadendatum unbekannt',
  more: 'Weitere Schäden anzeigen',
};
export default de;

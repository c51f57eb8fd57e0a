import type { Translation } from '../kit/labels.js';
import type { ClaimListWords } from './claim-list.labels.js';

const en: Translation<ClaimListWords> = {
  title: 'Report and follow my claims',
  declare: 'Report a claim',
  search: 'Search for a claim',
  searchHint: 'Number, subject or place',
  find: 'Search',
  state: 'State',
  every: 'Every state',
  count: (p) => `${p.count} ${p.count === 1 ? 'claim' : 'claims'}`,
  empty: 'No claim reported',
  emptyText: 'Should damage occur, report it here: we guide you step by step.',
  noneFound: 'No claim matches',
  noneFoundText: 'Try another word or another state.',
  showAll: 'Show every claim',
  happened: (p) => `Happened on ${p.date}`,
  happenedAbout: (p) => `Happened around ${p.date}`,
  happenedUnknown: 'Date of the loss not known',
  more: 'Show further claims',
};
export default en;

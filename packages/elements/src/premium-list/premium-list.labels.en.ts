import type { Translation } from '../kit/labels.js';
import type { PremiumListWords } from './premium-list.labels.js';

const en: Translation<PremiumListWords> = {
  title: 'Premiums',
  outstanding: 'Still to pay',
  late: (p) => `of which ${p.amount} overdue`,
  settled: 'Your premiums are up to date.',
  contact: 'Talk to your contact',
  download: 'Download (PDF)',
  held: 'You do not have access to documents: ask an administrator for it.',
  more: 'Show earlier premiums',
  empty: 'No premium yet',
  emptyText: 'Your premium calls will appear here as soon as they are sent, usually three weeks before they are due.',
};
export default en;

import type { Translation } from '../kit/labels.js';
import type { ExchangeLogWords } from './exchange-log.labels.js';

const en: Translation<ExchangeLogWords> = {
  title: 'Messages and documents',
  empty: 'Nothing exchanged yet',
  emptyText: 'What you send and what your insurer answers will appear here.',
  inbound: 'Sent by you',
  outbound: 'Received from your insurer',
  system: 'Step of the case',
  at: (p) => `${p.date} at ${p.time}`,
  reference: (p) => `Reference ${p.reference}`,
  documents: 'Documents',
  more: 'Show earlier messages',
};
export default en;

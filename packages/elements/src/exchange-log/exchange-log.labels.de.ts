import type { Translation } from '../kit/labels.js';
import type { ExchangeLogWords } from './exchange-log.labels.js';

const de: Translation<ExchangeLogWords> = {
  title: 'Verlauf',
  empty: 'Noch kein Eintrag im Verlauf',
  emptyText: 'Was Sie senden und was Ihr Versicherer antwortet, erscheint hier.',
  inbound: 'Von Ihnen gesendet',
  outbound: 'Von Ihrem Versicherer erhalten',
  system: 'Schritt im Dossier',
  at: (p) => `${p.date} um ${p.time}`,
  reference: (p) => `Referenz ${p.reference}`,
  documents: 'Dokumente',
  more: 'Frühere Einträge anzeigen',
};
export default de;

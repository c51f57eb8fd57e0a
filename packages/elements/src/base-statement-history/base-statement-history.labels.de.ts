import type { Translation } from '../kit/labels.js';
import type { BaseStatementHistoryWords } from './base-statement-history.labels.js';

const de: Translation<BaseStatementHistoryWords> = {
  title: 'Ihre Deklarationen der Bemessungsgrundlagen',
  exercise: (p) => `Geschäftsjahr vom ${p.from} bis ${p.to}`,
  until: (p) => `Einzureichen bis ${p.date}`,
  opens: (p) => `Auszufüllen ab ${p.date}`,
  online: 'Online ausgefüllt',
  scan: 'Als Scan eingereicht',
  otherMode: 'Eingereicht',
  reference: (p) => `Referenz ${p.reference}`,
  step: (p) => `${p.state} am ${p.date}`,
  opened: 'Geöffnet',
  corrected: 'Zur Korrektur zurückgesandt',
  steps: 'Schritte ansehen',
  fill: 'Diese Deklaration ausfüllen',
  download: 'Bestätigte Deklaration herunterladen',
  blank: 'Leeres Formular herunterladen',
  more: 'Frühere Geschäftsjahre anzeigen',
  empty: 'Noch keine Deklaration',
  emptyText: 'Wir schreiben Ihnen, sobald eine ausgefüllt werden kann.',
};
export default de;

import type { Translation } from '../kit/labels.js';
import type { CaseSummaryWords } from './case-summary.labels.js';

const de: Translation<CaseSummaryWords> = {
  title: 'Übersicht zu meinem Dossier',
  opened: 'Eröffnet am',
  event: 'Datum des Ereignisses',
  contracts: 'Gedeckte Kredite',
  handler: 'Zuständige Person',
  requirements: 'Verlangte Belege',
  noRequirement: 'Für dieses Dossier werden keine Belege verlangt.',
  due: (p) => `Einzureichen bis ${p.date}`,
  replace: (p) => `Zu ersetzen: ${p.reason}.`,
  advice: 'Tipp: Fotografieren Sie das ganze Dokument flach liegend und ohne Spiegelung.',
  illegible: 'Dokument nicht lesbar',
  expired: 'Dokument nicht mehr gültig',
  wrong_person: 'Dokument lautet auf eine andere Person',
  incomplete: 'Dokument unvollständig',
  wrong_type: 'nicht das erwartete Dokument',
  cropped: 'Dokument abgeschnitten',
  password_protected: 'Dokument mit einem Passwort geschützt',
  other: 'Dokument entspricht nicht den Vorgaben',
};
export default de;

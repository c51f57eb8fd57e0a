import type { Translation } from '../kit/labels.js';
import type { CaseWords } from './case.labels.js';

const de: Translation<CaseWords> = {
  number: (p) => `Dossier Nr.\u00a0${p.number}`,
  you: 'Bei Ihnen',
  insurer: 'Bei uns',
  third_party: 'Bei Dritten',
  before: (p) => `Bis ${p.date}`,
  usually: (p) => `Üblicherweise um den ${p.date}`,
  allContracts: 'Diese Meldung gilt für alle Ihre versicherten Kredite.',
  submit: 'Beleg hinzufügen',
  progress: 'Stand des Dossiers',
  declared: 'Meldung',
  documents: 'Belege',
  study: 'Prüfung',
  decision: 'Entscheid',
  payment: 'Auszahlung',
  closed: 'Abschluss',
  done: 'erledigt',
  current: 'läuft',
  upcoming: 'steht bevor',
  skipped: 'entfällt',
};
export default de;

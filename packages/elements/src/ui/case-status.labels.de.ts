import type { Translation } from '../kit/labels.js';
import type { CaseStatusWords } from './case-status.labels.js';

const de: Translation<CaseStatusWords> = {
  draft: 'Entwurf',
  submitted: 'Eingereicht',
  to_complete: 'Zu ergänzen',
  in_review: 'In Prüfung',
  decided: 'Entscheid gefällt',
  in_payment: 'Leistung in Auszahlung',
  extension_requested: 'Verlängerung beantragt',
  closed: 'Abgeschlossen',
  withdrawn: 'Auf Ihren Wunsch annulliert',
  lapsed: 'Nicht weiterverfolgt',
  reopened: 'Wieder eröffnet',
  accepted: 'Akzeptiert',
  partially_accepted: 'Teilweise akzeptiert',
  refused: 'Abgelehnt',
  unknown: 'Status nicht angegeben',
};
export default de;

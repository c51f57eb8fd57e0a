import type { Translation } from '../kit/labels.js';
import type { BaseStatementStatusWords } from './base-statement-status.labels.js';

const de: Translation<BaseStatementStatusWords> = {
  not_open: 'Noch nicht offen',
  open: 'Auszufüllen',
  draft: 'Entwurf',
  frozen: 'Zu bestätigen',
  submitted: 'Übermittelt',
  under_review: 'In Prüfung',
  correction_requested: 'Zu korrigieren',
  validated: 'Bestätigt',
  overdue: 'Überfällig',
  unknown: 'Status nicht angegeben',
  title: (p) => `Deklaration der Bemessungsgrundlagen ${p.exercise}`,
};
export default de;

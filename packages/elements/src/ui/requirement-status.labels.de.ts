import type { Translation } from '../kit/labels.js';
import type { RequirementStatusWords } from './requirement-status.labels.js';

const de: Translation<RequirementStatusWords> = {
  missing: 'Fehlt',
  received: 'Erhalten',
  under_review: 'In Prüfung',
  accepted: 'Akzeptiert',
  rejected: 'Zu ersetzen',
  waived: 'Nicht nötig',
  expired: 'Nicht mehr gültig',
  unknown: 'Status nicht angegeben',
};
export default de;

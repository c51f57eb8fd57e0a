import type { Translation } from '../kit/labels.js';
import type { AccessStatusWords } from './access-status.labels.js';

const de: Translation<AccessStatusWords> = {
  invited: 'Einladung gesendet',
  active: 'Aktiv',
  suspended: 'Gesperrt',
  revoked: 'Zugang entfernt',
  expired: 'Einladung abgelaufen',
  unknown: 'Status nicht angegeben',
};
export default de;

import type { Translation } from '../kit/labels.js';
import type { AccessStatusWords } from './access-status.labels.js';

const it: Translation<AccessStatusWords> = {
  invited: 'Invito inviato',
  active: 'Attivo',
  suspended: 'Sospeso',
  revoked: 'Accesso rimosso',
  expired: 'Invito scaduto',
  unknown: 'Stato non indicato',
};
export default it;

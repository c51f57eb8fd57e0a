import type { Translation } from '../kit/labels.js';
import type { AccessStatusWords } from './access-status.labels.js';

const en: Translation<AccessStatusWords> = {
  invited: 'Invitation sent',
  active: 'Active',
  suspended: 'Suspended',
  revoked: 'Access removed',
  expired: 'Invitation expired',
  unknown: 'Status not given',
};
export default en;

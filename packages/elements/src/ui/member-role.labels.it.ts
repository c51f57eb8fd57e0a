import type { Translation } from '../kit/labels.js';
import type { MemberRoleWords } from './member-role.labels.js';

const it: Translation<MemberRoleWords> = {
  owner: 'Titolare',
  admin: 'Amministratore',
  member: 'Collaboratore',
  delegate: 'Delegato',
  advisor: 'Consulente',
  unknown: 'Altro profilo',
};
export default it;

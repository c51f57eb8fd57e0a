import type { Translation } from '../kit/labels.js';
import type { MemberRoleWords } from './member-role.labels.js';

const de: Translation<MemberRoleWords> = {
  owner: 'Inhaber',
  admin: 'Administrator',
  member: 'Mitarbeiter',
  delegate: 'Beauftragter',
  advisor: 'Berater',
  unknown: 'Anderes Profil',
};
export default de;

import type { Translation } from '../kit/labels.js';
import type { MemberRoleWords } from './member-role.labels.js';

const en: Translation<MemberRoleWords> = {
  owner: 'Policyholder',
  admin: 'Administrator',
  member: 'Colleague',
  delegate: 'Delegate',
  advisor: 'Adviser',
  unknown: 'Other profile',
};
export default en;

/** Who acts for which company: valid answers of an insurer, typed; each test changes what it is about. */
import type { Membership, MembershipPage, Organisation, Page, Permission } from '@avenant/api';
import { now } from './answers.ts';

export const organisation = (more: Partial<Organisation> = {}): Organisation => ({
  id: 'org_1',
  name: 'Ferrand Maçonnerie',
  legalForm: 'SARL',
  registration: { scheme: 'siren', value: '999000011' },
  number: 'B-40118',
  membershipId: 'mbr_1',
  role: 'admin',
  state: 'active',
  permissions: ['contract.read', 'access.read', 'access.manage'],
  isCurrent: false,
  agencyContactId: 'cnt_1',
  allowedActions: [{ rel: 'enter', enabled: true }],
  ...more,
});
export const ferrand = () => organisation({ isCurrent: true });
export const toitures = () => organisation({ id: 'org_2', name: 'Toitures du Val', legalForm: 'SAS', number: 'B-40952' });
export const tuileries = () =>
  organisation({ id: 'org_3', name: 'Les Tuileries', legalForm: 'SCI', number: 'B-41307', role: 'member', permissions: ['contract.read'] });
export const invited = (more: Partial<Organisation> = {}) =>
  organisation({
    id: 'org_4',
    name: 'Charpentes Sow',
    legalForm: undefined,
    number: undefined,
    membershipId: 'mbr_4',
    role: 'member',
    state: 'invited',
    permissions: [],
    invitationExpiresAt: '2026-11-28T08:00:00Z',
    allowedActions: [
      { rel: 'enter', enabled: false, reasonCode: 'invitation_not_accepted' },
      { rel: 'accept', enabled: true },
    ],
    ...more,
  });
export const organisations = (...items: Organisation[]): Page<Organisation> => ({
  items: items.length > 0 ? items : [ferrand(), tuileries(), toitures()],
});

const manageable = ['change', 'suspend', 'remove'].map((rel) => ({ rel, enabled: true }));
export const membership = (more: Partial<Membership> = {}): Membership => ({
  id: 'mbr_2',
  version: 1,
  etag: '"1"',
  createdAt: now,
  updatedAt: now,
  organisationId: 'org_1',
  displayName: 'Inès Bakri',
  email: 'ines.bakri@exemple.example',
  role: 'member',
  state: 'active',
  permissions: ['contract.read', 'document.read', 'claim.read', 'access.read'],
  scope: { everyContract: true },
  managedBy: 'admin',
  source: 'invitation',
  isSelf: false,
  sharedMailbox: false,
  notified: false,
  allowedActions: manageable,
  ...more,
});
const refused = (reasonCode: string) => ['change', 'suspend', 'remove'].map((rel) => ({ rel, enabled: false, reasonCode }));
/** The administrator who looks, whom the insurer keeps. */
export const nadia = (more: Partial<Membership> = {}) =>
  membership({
    id: 'mbr_1',
    displayName: 'Nadia Ferrand',
    email: 'nadia.ferrand@exemple.example',
    role: 'admin',
    managedBy: 'insurer',
    source: 'insurer_database',
    permissions: ['contract.read', 'document.read', 'claim.read', 'premium.read', 'access.read', 'access.manage'],
    isSelf: true,
    notified: true,
    allowedActions: [...refused('managed_by_insurer'), { rel: 'notify', enabled: true }],
    ...more,
  });
export const memberships = (more: Partial<MembershipPage> = {}): MembershipPage => ({
  items: [nadia(), membership()],
  mode: 'manage',
  adminNames: ['Nadia Ferrand', 'Luc Ferrand'],
  ...more,
});

const permission = (code: string, more: Partial<Permission> = {}): Permission => ({
  code,
  grantableBy: 'admin',
  possibleFor: ['admin', 'member', 'delegate'],
  usualFor: ['admin', 'member'],
  ...more,
});
export const permissions = () => ({
  items: [
    permission('contract.read'),
    permission('document.read'),
    permission('claim.read'),
    permission('premium.read', { usualFor: ['admin'] }),
    permission('company.write', { usualFor: ['admin'], possibleFor: ['admin'] }),
    permission('access.read', { possibleFor: ['admin', 'member'] }),
    permission('access.manage', { grantableBy: 'insurer', usualFor: ['admin'], possibleFor: ['admin'] }),
    permission('premium.pay', { grantableBy: 'insurer', usualFor: [], possibleFor: ['admin'] }),
  ],
});

/** Valid calls and answers of who acts for companies. */
import { at, page, stored, type Example } from './answer-parts.ts';

const organisation = {
  id: 'org_1',
  name: 'Ferrand Maçonnerie',
  legalForm: 'SARL',
  registration: { scheme: 'siren', value: '999000011' },
  number: 'B-1',
  membershipId: 'mbr_1',
  role: 'admin',
  state: 'active',
  permissions: ['contract.read'],
  invitationExpiresAt: at,
  isCurrent: true,
  agencyContactId: 'cnt_1',
  allowedActions: [{ rel: 'enter', enabled: true }],
};

const membership = {
  ...stored,
  id: 'mbr_1',
  organisationId: 'org_1',
  displayName: 'Nadia Ferrand',
  email: 'nadia.ferrand@exemple.example',
  role: 'admin',
  state: 'active',
  permissions: ['contract.read'],
  scope: { everyContract: false, contractIds: ['ctr_1'] },
  managedBy: 'insurer',
  source: 'insurer_database',
  isSelf: true,
  sharedMailbox: false,
  notified: true,
  invitationExpiresAt: at,
  validUntil: '2027-01-31',
};
const seen = { membershipId: 'mbr_1', etag: '"7"' };

export const companies: Record<string, Example> = {
  'organisations.list': { ask: (api) => api.organisations.list({}), answer: page(organisation) },
  'organisations.get': { ask: (api) => api.organisations.get({ organisationId: 'org_1' }), answer: organisation },
  'organisations.enter': { ask: (api) => api.organisations.enter({ organisationId: 'org_1' }), answer: organisation },
  'memberships.list': {
    ask: (api) => api.memberships.list({ organisationId: 'org_1' }),
    answer: { items: [membership], total: 1, mode: 'manage', adminNames: ['Nadia Ferrand'] },
  },
  'memberships.get': { ask: (api) => api.memberships.get({ membershipId: 'mbr_1' }), answer: membership },
  'memberships.permissions': {
    ask: (api) => api.memberships.permissions({}),
    answer: { items: [{ code: 'contract.read', grantableBy: 'admin', possibleFor: ['admin'], usualFor: ['admin'] }], total: 1 },
  },
  'memberships.invite': {
    ask: (api) =>
      api.memberships.invite({
        organisationId: 'org_1',
        email: 'tom.weil@exemple.example',
        givenName: 'Tom',
        familyName: 'Weil',
        role: 'member',
        permissions: [],
        scope: { everyContract: true },
      }),
    answer: membership,
  },
  'memberships.change': { ask: (api) => api.memberships.change({ ...seen, role: 'member' }), answer: membership },
  'memberships.resend': { ask: (api) => api.memberships.resend(seen), answer: membership },
  'memberships.accept': { ask: (api) => api.memberships.accept(seen), answer: membership },
  'memberships.suspend': { ask: (api) => api.memberships.suspend(seen), answer: membership },
  'memberships.resume': { ask: (api) => api.memberships.resume(seen), answer: membership },
  'memberships.remove': {
    ask: (api) => api.memberships.remove({ ...seen, confirmation: 'tom.weil@exemple.example' }),
    answer: membership,
  },
  'memberships.notify': { ask: (api) => api.memberships.notify({ ...seen, notified: true }), answer: membership },
};

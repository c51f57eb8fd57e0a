/** Valid calls and answers of who acts for companies. */
import { at, money, page, stored, type Example } from './answer-parts.ts';

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
const worksite = { name: 'Les Cèdres', address: 'Exempleville', openingDate: '2026-12-01', cost: money };
const paper = {
  number: 'ATT-1',
  kind: 'nominative_worksite',
  insuredName: 'Ferrand Maçonnerie',
  insurerName: 'La Bâtisseuse',
  contractNumber: 'BAT-1',
  period: { start: '2026-01-01', end: '2026-12-31' },
  activities: ['Maçonnerie'],
  worksite,
  recipient: 'Les Cèdres',
};
const attestation = {
  ...stored,
  ...paper,
  id: 'att_1',
  contractId: 'ctr_1',
  state: 'available',
  issuedAt: at,
  isNew: true,
  document: { documentId: 'doc_1', filename: 'a.pdf', bytes: 12 },
  verification: { code: 'BAT-1', href: '/verifier#BAT-1' },
  reasonCode: 'unpaid_premium',
};
const premium = {
  ...stored,
  id: 'prm_1',
  number: 'APP-1',
  kind: 'call',
  state: 'formal_notice',
  contracts: [{ contractId: 'ctr_1', number: 'BAT-1', productName: 'Décennale' }],
  period: { start: '2026-10-01', end: '2026-12-31' },
  issuedOn: '2026-11-10',
  dueDate: '2026-12-01',
  settledOn: '2026-12-02',
  net: money,
  taxes: money,
  fees: money,
  total: money,
  paid: money,
  balance: money,
  method: 'transfer',
  steps: [{ code: 'suspension', date: '2026-11-13', done: true, legalBasis: 'L.113-3' }],
  reason: 'Provision insuffisante',
  document: { documentId: 'doc_1', filename: 'a.pdf', bytes: 12 },
};
const seen = { membershipId: 'mbr_1', etag: '"7"' };

export const companies: Record<string, Example> = {
  'organisations.list': { ask: (api) => api.organisations.list({}), answer: page(organisation) },
  'organisations.get': { ask: (api) => api.organisations.get({ organisationId: 'org_1' }), answer: organisation },
  'organisations.enter': { ask: (api) => api.organisations.enter({ organisationId: 'org_1' }), answer: organisation },
  'attestations.list': { ask: (api) => api.attestations.list({}), answer: page(attestation) },
  'attestations.get': { ask: (api) => api.attestations.get({ attestationId: 'att_1' }), answer: attestation },
  'attestations.request': {
    ask: (api) =>
      api.attestations.request({
        contractId: 'ctr_1',
        kind: 'nominative_worksite',
        worksite: { ...worksite, openingDate: '2026-12-01' },
      }),
    answer: attestation,
  },
  'attestations.check': {
    ask: (api) => api.attestations.check({ code: 'BAT-1' }),
    answer: { status: 'valid', checkedAt: at, ...paper },
  },
  'premiums.list': { ask: (api) => api.premiums.list({}), answer: { ...page(premium), outstanding: money, late: money } },
  'premiums.get': { ask: (api) => api.premiums.get({ premiumId: 'prm_1' }), answer: premium },
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

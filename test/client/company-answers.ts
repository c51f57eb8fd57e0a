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
const day = { start: '2025-10-01', end: '2026-09-30' };
const paperOf = (documentId: string) => ({ documentId, filename: 'a.pdf', bytes: 12 });
const statement = {
  ...stored,
  id: 'bst_1',
  contractId: 'ctr_1',
  contractNumber: 'BAT-1',
  productName: 'Décennale bâtiment',
  exercise: day,
  window: { opensAt: '2026-11-02', closesAt: '2026-12-15' },
  state: 'draft',
  isLate: false,
  modes: ['online', 'scan'],
  mode: 'online',
  currency: 'EUR',
  letter: { sentOn: '2026-11-02', paragraphs: ['Bonjour.'] },
  lines: [
    {
      code: 'fte',
      label: 'Effectif',
      help: 'En équivalent temps plein.',
      kind: 'headcount',
      unit: 'fte',
      activityCode: 'masonry',
      previousValue: { value: '2.5', unit: 'fte' },
      value: { value: '3', unit: 'fte' },
      correction: 'À vérifier.',
    },
  ],
  hints: [{ lineCode: 'fees', code: 'much_more' }],
  savedAt: at,
  scanCaseId: 'cas_1',
  piecesCaseId: 'cas_2',
  hasScan: true,
  blankDocument: paperOf('doc_1'),
  validatedDocument: paperOf('doc_2'),
  lock: { holderName: 'Inès Bakri', until: at, isYours: false },
  correctionText: 'À corriger.',
  attestedBy: 'Nadia Ferrand',
  reference: 'RB-1',
  history: [{ state: 'open', at }],
};
const declared = { statementId: 'bst_1', etag: '"7-a"' };
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
  'baseStatements.list': { ask: (api) => api.baseStatements.list({}), answer: page(statement) },
  'baseStatements.get': { ask: (api) => api.baseStatements.get({ statementId: 'bst_1' }), answer: statement },
  'baseStatements.change': {
    ask: (api) =>
      api.baseStatements.change({ ...declared, lines: [{ code: 'fees', value: { amount: '1.00', currency: 'EUR' } }, { code: 'fte' }] }),
    answer: statement,
  },
  'baseStatements.lock': { ask: (api) => api.baseStatements.lock({ statementId: 'bst_1' }), answer: statement },
  'baseStatements.freeze': { ask: (api) => api.baseStatements.freeze({ ...declared, mode: 'online' }), answer: statement },
  'baseStatements.unfreeze': { ask: (api) => api.baseStatements.unfreeze(declared), answer: statement },
  'baseStatements.submit': { ask: (api) => api.baseStatements.submit({ ...declared, mode: 'scan', attested: true }), answer: statement },
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

/** One valid call and answer for each route that answers something, with every optional field filled. */
import { at, money, page, stored, type Example } from './answer-parts.ts';
import { companies } from './company-answers.ts';
import { declaring } from './declaring-answers.ts';
import { following } from './following-answers.ts';

const completeness = { required: 3, received: 0, accepted: 1, missing: 1, rejected: 1, state: 'incomplete', deadline: '2026-12-04' };

export const session = {
  state: 'authenticated',
  accountId: 'acc_1',
  displayName: 'Camille Martin',
  aal: 'aal1',
  amr: ['pwd'],
  authTime: at,
  // An access that is open whenever the tests run.
  accessExpiresAt: '2999-01-01T00:00:00Z',
  idleExpiresAt: at,
  expiresAt: at,
};

export const tenant = {
  id: 'lumio',
  name: 'Lumio Crédit',
  serviceName: 'Service Assurance Lumio',
  locales: ['fr'],
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  identifierKinds: ['customer_number'],
  birthDate: false,
  uploadPolicy: { accept: ['application/pdf'], maxBytesPerFile: 52_428_800, maxBytesTotal: 209_715_200, maxPatchBytes: 8_000_000 },
  passwordPolicy: { minLength: 12, minClasses: 3, minWords: 7 },
  contact: { id: 'cnt_1', name: 'Le service', phone: '+33100000000', email: 'service@lumio.example' },
  features: ['uploads'],
};

export const contract = {
  ...stored,
  id: 'ctr_1',
  number: '28000451',
  numberDisplay: { prefix: '2800', significant: '0451' },
  productLine: 'borrower',
  productName: 'Assurance emprunteur',
  state: 'in_force',
  coverage: 'insured',
  subject: 'Prêt personnel',
  insurerName: 'Lumio Assurances',
  policyholderName: 'Camille Martin',
  insuredNames: ['Camille Martin'],
  effectiveDate: '2024-01-01',
  currentTermsPeriod: { start: '2026-01-01', end: '2026-12-31' },
  renewalDate: '2027-01-01',
  annualPremium: money,
  paymentPlan: { frequency: 'monthly', method: 'direct_debit' },
  completeness,
};

const guarantee = {
  code: 'itt',
  label: 'Incapacité',
  summary: 'Prise en charge',
  status: 'included',
  limits: [{ kind: 'per_instalment', amount: money, rate: '1.00', duration: 'P3Y', consumed: money }],
  deductible: { kind: 'days', amount: money, duration: 'P90D' },
  waitingPeriod: 'P6M',
  maxDuration: 'P3Y',
  endsAtAge: 65,
  exclusions: [{ code: 'sport', label: 'Sports' }],
  conditionsDocumentId: 'doc_1',
};

const loan = {
  kind: 'loan',
  id: 'rsk_1',
  loanKind: 'personal',
  lenderName: 'Lumio',
  lenderRef: '42',
  outstanding: money,
  instalment: money,
  endDate: '2030-01-01',
  insuredShare: '1.00',
  instalments: [{ dueDate: '2026-12-05', amount: money, state: 'planned' }],
};

const caseFile = {
  ...stored,
  id: 'cas_1',
  kind: 'benefit_case',
  number: 'D-2026-1041',
  title: 'Arrêt de travail',
  contractIds: ['ctr_1'],
  openedAt: at,
  eventDate: '2026-07-06',
  state: 'to_complete',
  stage: 'documents',
  outcome: 'accepted',
  summary: 'Il manque une pièce',
  nextStep: { actor: 'you', label: 'Joindre', dueDate: '2026-12-04', kind: 'commitment' },
  completeness,
  milestones: [{ code: 'declared', state: 'done', at }],
  handlerName: 'Le service',
  expiresAt: at,
};

const requirement = {
  ...stored,
  id: 'req_9',
  caseId: 'cas_1',
  code: 'daily_allowance_statement',
  label: 'Relevé',
  help: 'Pourquoi',
  example: 'Exemple',
  state: 'missing',
  required: 'required',
  accept: ['application/pdf'],
  minFiles: 1,
  maxFiles: 5,
  maxBytesPerFile: 52_428_800,
  maxBytesTotal: 209_715_200,
  deadline: '2026-12-04',
  requestRound: 2,
  rejection: { code: 'illegible', text: 'Illisible' },
  files: [{ documentId: 'doc_1', filename: 'a.pdf', bytes: 12, mime: 'application/pdf', submittedAt: at }],
};

const exchange = {
  id: 'exc_1',
  caseId: 'cas_1',
  direction: 'inbound',
  channel: 'portal',
  kind: 'document',
  subject: 'Documents reçus',
  body: 'Merci',
  reference: 'R-1',
  at,
  authorName: 'Camille Martin',
  documents: [{ documentId: 'doc_1', title: 'Relevé', filename: 'a.pdf', bytes: 12, mime: 'application/pdf' }],
};

export const receipt = {
  id: 'upl_1',
  requirementId: 'req_9',
  filename: 'a.pdf',
  bytes: 12,
  offset: 12,
  state: 'pending_scan',
  reasonCode: 'wrong_type',
  sha256: 'ab'.repeat(32),
  mime: 'application/pdf',
  fingerprint: 'f',
  expiresAt: at,
};

const document = {
  ...stored,
  id: 'doc_1',
  type: 'justificatif',
  title: 'Relevé',
  filename: 'a.pdf',
  mime: 'application/pdf',
  bytes: 12,
  sha256: 'ab'.repeat(32),
  direction: 'inbound',
  caseId: 'cas_1',
  isNew: true,
  pageCount: 2,
};

export const examples: Record<string, Example> = {
  'tenant.config': { ask: (api) => api.tenant.config({}), answer: tenant },
  'session.signIn': { ask: (api) => api.session.signIn({ identifier: '28000451', password: 'Demo-Lumio-2026!' }), answer: session },
  'session.current': { ask: (api) => api.session.current({}), answer: session },
  'session.renew': { ask: (api) => api.session.renew({}), answer: session },
  'contracts.list': { ask: (api) => api.contracts.list({ limit: 20 }), answer: page(contract) },
  'contracts.get': { ask: (api) => api.contracts.get({ contractId: 'ctr_1' }), answer: contract },
  'contracts.guarantees': { ask: (api) => api.contracts.guarantees({ contractId: 'ctr_1' }), answer: page(guarantee) },
  'contracts.risks': { ask: (api) => api.contracts.risks({ contractId: 'ctr_1' }), answer: page(loan) },
  'cases.list': { ask: (api) => api.cases.list({}), answer: page(caseFile) },
  'cases.get': { ask: (api) => api.cases.get({ caseId: 'cas_1' }), answer: caseFile },
  'cases.requirements': { ask: (api) => api.cases.requirements({ caseId: 'cas_1' }), answer: page(requirement) },
  'cases.exchanges': { ask: (api) => api.cases.exchanges({ caseId: 'cas_1' }), answer: page(exchange) },
  'cases.submit': {
    ask: (api) => api.cases.submit({ caseId: 'cas_1', items: [{ requirementId: 'req_9', uploadIds: ['upl_1'] }] }),
    answer: { reference: 'R-1', at, exchange, requirements: [requirement] },
  },
  ...following,
  ...companies,
  ...declaring,
  'uploads.receipt': { ask: (api) => api.uploads.receipt({ uploadId: 'upl_1' }), answer: receipt },
  'uploads.list': { ask: (api) => api.uploads.list({ requirementId: 'req_9' }), answer: page(receipt) },
  'documents.list': { ask: (api) => api.documents.list({}), answer: page(document) },
  'documents.get': { ask: (api) => api.documents.get({ documentId: 'doc_1' }), answer: document },
  'documents.link': { ask: (api) => api.documents.link({ documentId: 'doc_1' }), answer: { url: '/d', expiresAt: at } },
};

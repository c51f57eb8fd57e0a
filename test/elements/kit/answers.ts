/** Valid answers of an insurer, typed; each test changes what it is about. */
import type {
  Case,
  Contact,
  Contract,
  Exchange,
  Guarantee,
  HelpTopic,
  Notification,
  NotificationPage,
  Page,
  Requirement,
  Session,
  SubmissionReceipt,
  Task,
  TenantConfig,
  UploadReceipt,
} from '@avenant/api';

/** The insurer's now, everywhere in these tests: nine in the morning in Paris. */
export const now = '2026-11-21T08:00:00Z';

const stored = { version: 1, etag: '"1"', createdAt: now, updatedAt: now, allowedActions: [] };

export const tenant = (more: Partial<TenantConfig> = {}): TenantConfig => ({
  id: 'lumio',
  name: 'Lumio Crédit',
  serviceName: 'Service Assurance Lumio',
  locales: ['fr'],
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  identifierKinds: ['customer_number'],
  birthDate: false,
  uploadPolicy: { accept: ['application/pdf'], maxBytesPerFile: 52_428_800 },
  contact: { id: 'cnt_1', name: 'Service Assurance Lumio', phone: '01 99 00 00 41' },
  ...more,
});

export const session = (more: Partial<Session> = {}): Session => ({
  state: 'authenticated',
  accountId: 'acc_camille',
  displayName: 'Camille Orsini',
  aal: 'aal1',
  amr: ['pwd'],
  authTime: now,
  accessExpiresAt: now,
  idleExpiresAt: now,
  expiresAt: now,
  ...more,
});

export const contract = (more: Partial<Contract> = {}): Contract => ({
  ...stored,
  id: 'ctr_1',
  number: 'LIB-2021-448120',
  numberDisplay: { prefix: 'LIB-2021-', significant: '448120' },
  productLine: 'borrower',
  productName: 'Lumio Libre',
  state: 'in_force',
  coverage: 'insured',
  subject: 'Crédit renouvelable',
  insurerName: 'Lumio Assurances',
  insuredNames: ['Camille Orsini'],
  effectiveDate: '2021-03-15',
  renewalDate: '2027-03-15',
  annualPremium: { amount: '106.80', currency: 'EUR' },
  ...more,
});

export const guarantee = (more: Partial<Guarantee> = {}): Guarantee => ({
  code: 'itt',
  label: 'Incapacité de travail',
  summary: 'Vos échéances sont prises en charge.',
  status: 'included',
  limits: [{ kind: 'per_instalment', rate: '1.00', amount: { amount: '1500', currency: 'EUR' } }],
  deductible: { kind: 'days', duration: 'P90D' },
  waitingPeriod: 'P6M',
  maxDuration: 'P15M',
  endsAtAge: 65,
  exclusions: [{ code: 'sport', label: 'Sports aériens' }],
  ...more,
});

export const caseFile = (more: Partial<Case> = {}): Case => ({
  ...stored,
  allowedActions: [{ rel: 'submit_requirement', enabled: true }],
  id: 'cas_1',
  kind: 'benefit_case',
  number: 'D-2026-1041',
  title: 'Arrêt de travail',
  contractIds: ['ctr_1'],
  openedAt: '2026-07-20T08:00:00Z',
  eventDate: '2026-07-06',
  state: 'to_complete',
  stage: 'documents',
  summary: 'Il manque un justificatif.',
  nextStep: { actor: 'you', label: 'Joindre le relevé', dueDate: '2026-12-04', kind: 'commitment' },
  completeness: { required: 3, received: 0, accepted: 1, missing: 1, rejected: 0, state: 'incomplete', deadline: '2026-12-04' },
  milestones: [
    { code: 'declared', state: 'done', at: now },
    { code: 'documents', state: 'current' },
    { code: 'study', state: 'upcoming' },
  ],
  handlerName: 'Service Assurance Lumio',
  ...more,
});

export const requirement = (more: Partial<Requirement> = {}): Requirement => ({
  ...stored,
  allowedActions: [{ rel: 'submit_requirement', enabled: true }],
  id: 'req_1',
  caseId: 'cas_1',
  code: 'daily_allowance_statement',
  label: 'Relevé d’indemnités',
  help: 'Il montre ce que vous avez perçu.',
  example: 'toutes les pages, lisibles.',
  state: 'missing',
  required: 'required',
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
  minFiles: 1,
  maxFiles: 5,
  maxBytesPerFile: 52_428_800,
  deadline: '2026-12-04',
  requestRound: 1,
  files: [],
  ...more,
});

export const exchange = (more: Partial<Exchange> = {}): Exchange => ({
  id: 'exc_1',
  caseId: 'cas_1',
  direction: 'inbound',
  channel: 'portal',
  kind: 'document',
  subject: 'Justificatifs transmis',
  body: 'Voici mon relevé.',
  reference: 'JUS-2026-0001',
  at: '2026-11-20T23:30:00Z',
  authorName: 'Camille Orsini',
  documents: [{ documentId: 'doc_1', title: 'Relevé', filename: 'releve.pdf', bytes: 2_516_582, mime: 'application/pdf' }],
  ...more,
});

export const receipt = (more: Partial<UploadReceipt> = {}): UploadReceipt => ({
  id: 'upl_1',
  requirementId: 'req_1',
  filename: 'releve.pdf',
  bytes: 1000,
  offset: 1000,
  state: 'clean',
  expiresAt: now,
  ...more,
});

export const submitted = (more: Partial<SubmissionReceipt> = {}): SubmissionReceipt => ({
  reference: 'JUS-2026-0002',
  at: '2026-11-20T23:30:00Z',
  exchange: exchange(),
  requirements: [requirement({ state: 'received', allowedActions: [{ rel: 'submit_requirement', enabled: false }] })],
  ...more,
});

export const task = (more: Partial<Task> = {}): Task => ({
  id: 'tsk_1',
  rel: 'submit_requirement',
  title: 'Joindre le relevé d’indemnités',
  subject: 'D-2026-1041 · Arrêt de travail',
  target: { kind: 'case', id: 'cas_1' },
  dueDate: '2026-12-04',
  severity: 'warning',
  consequence: 'Sans ce relevé, l’étude de votre dossier ne peut pas continuer.',
  ...more,
});

export const notification = (more: Partial<Notification> = {}): Notification => ({
  id: 'ntf_1',
  type: 'document_request',
  title: 'Un justificatif est attendu',
  body: 'Votre relevé d’octobre manque encore.',
  severity: 'warning',
  target: { kind: 'case', id: 'cas_1' },
  at: '2026-11-20T23:30:00Z',
  ...more,
});

export const notifications = (...items: Notification[]): NotificationPage => ({
  items,
  unread: items.filter(({ readAt }) => !readAt).length,
});

export const contact = (more: Partial<Contact> = {}): Contact => ({
  id: 'cnt_1',
  role: 'claim_handler',
  name: 'Service Assurance Lumio',
  topics: ['claims'],
  phone: '+33199000041',
  phoneCost: 'appel non surtaxé',
  relayUrl: 'https://relais.example/lumio',
  email: 'service@exemple.example',
  address: ['1 rue Neuve', '75001 Paris'],
  openingHours: ['Du lundi au vendredi, de 9 h à 18 h', 'Le samedi, de 9 h à 12 h'],
  ...more,
});

export const helpTopic = (more: Partial<HelpTopic> = {}): HelpTopic => ({
  id: 'hlp_1',
  title: 'Comment photographier un document ?',
  html: '<p>Je pose le document <strong>à plat</strong>.</p><ol><li>Je cadre les quatre coins.</li><li>Je vérifie.</li></ol>',
  ...more,
});

export const page = <T>(...items: T[]): Page<T> => ({ items });

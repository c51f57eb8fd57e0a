/** Valid calls and answers of what a customer follows. */
import { at, money, page, stored, type Example } from './answer-parts.ts';

const decision = {
  id: 'dec_1',
  caseId: 'cas_1',
  outcome: 'partially_accepted',
  decidedAt: at,
  authorName: 'Sophie Arnaud',
  reasons: [{ code: 'waiting_period', text: 'Délai de carence', clause: 'Article 6.1' }],
  amount: money,
  period: { start: '2026-09-13', end: '2026-11-12' },
  refusedPeriod: { start: '2026-11-13', end: '2026-11-30' },
  documentId: 'doc_1',
  contestUntil: '2026-12-31',
  contestChannels: [{ channel: 'email', label: 'Par e-mail', value: 'service@lumio.example' }],
  mediator: { name: 'Médiateur', url: 'https://mediation.example/', address: 'Médiation' },
};

const benefit = {
  ...stored,
  id: 'ben_1',
  kind: 'loan_instalment',
  caseId: 'cas_1',
  contractId: 'ctr_1',
  label: 'Échéance',
  state: 'paid',
  period: { start: '2026-09-13', end: '2026-10-12' },
  dueDate: '2026-10-05',
  amount: money,
  payeeKind: 'lender',
  payeeName: 'Lumio',
  paidAt: at,
  computation: [{ label: 'Échéance', amount: money, rate: '1.00', days: 30, ofDays: 30 }],
  reason: 'Payée',
  statementDocumentId: 'doc_1',
};

const task = {
  id: 'tsk_1',
  rel: 'submit_requirement',
  title: 'Joindre',
  subject: 'D-2026-1041',
  target: { kind: 'case', id: 'cas_1' },
  dueDate: '2026-12-04',
  severity: 'warning',
  consequence: 'Classé sans suite',
};

const notification = {
  id: 'ntf_1',
  type: 'decision',
  title: 'Décision',
  body: 'Elle est disponible',
  severity: 'success',
  target: { kind: 'case', id: 'cas_1' },
  at,
  readAt: at,
};

const contact = {
  id: 'cnt_1',
  role: 'claim_handler',
  name: 'Sophie Arnaud',
  topics: ['case'],
  phone: '+33100000000',
  phoneCost: 'appel non surtaxé',
  relayUrl: 'https://relais.example/',
  email: 'service@lumio.example',
  address: ['TSA 10041'],
  openingHours: ['Le lundi'],
};

export const following: Record<string, Example> = {
  'cases.decisions': { ask: (api) => api.cases.decisions({ caseId: 'cas_1' }), answer: page(decision) },
  'cases.extend': {
    ask: (api) => api.cases.extend({ caseId: 'cas_1', periods: [{ start: '2026-11-13', end: '2026-11-30' }], resumedWork: false }),
    answer: {
      reference: 'PRO-1',
      at,
      caseId: 'cas_1',
      periods: [{ start: '2026-11-13', end: '2026-11-30' }],
      resumedWork: true,
      resumedOn: '2026-12-01',
    },
  },
  'benefits.list': { ask: (api) => api.benefits.list({}), answer: page(benefit) },
  'benefits.get': { ask: (api) => api.benefits.get({ benefitId: 'ben_1' }), answer: benefit },
  'tasks.list': { ask: (api) => api.tasks.list({}), answer: page(task) },
  'notifications.list': { ask: (api) => api.notifications.list({}), answer: { ...page(notification), unread: 1 } },
  'contacts.list': { ask: (api) => api.contacts.list({}), answer: page(contact) },
  'help.topics': {
    ask: (api) => api.help.topics({ context: 'deposit' }),
    answer: page({ id: 'hlp_1', title: 'Je photographie', html: '<p>À plat.</p>' }),
  },
};

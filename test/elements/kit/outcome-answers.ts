/** What comes after the study of a case: valid answers of an insurer, typed; each test changes what it is about. */
import type { Benefit, Decision, Document, DocumentLink } from '@avenant/api';
import { now } from './answers.ts';

const stored = { version: 1, etag: '"1"', createdAt: now, updatedAt: now };

export const decision = (more: Partial<Decision> = {}): Decision => ({
  id: 'dec_1',
  caseId: 'cas_1',
  outcome: 'refused',
  decidedAt: '2026-01-11T23:30:00Z',
  authorName: 'Hélène Marchand',
  reasons: [{ code: 'waiting_period', text: 'Votre perte d’emploi est survenue trop tôt.', clause: 'article 7.2 de la notice' }],
  refusedPeriod: { start: '2025-10-03', end: '2025-12-01' },
  documentId: 'doc_1',
  contestUntil: '2026-12-31',
  contestChannels: [
    { channel: 'email', label: 'Par e-mail', value: 'reclamations@lumio.example' },
    { channel: 'phone', label: 'Par téléphone', value: '+33199000041' },
    { channel: 'post', label: 'Par courrier', value: 'Lumio Assurances\n1 rue des Essais' },
  ],
  mediator: { name: 'La Médiation de l’Assurance', url: 'https://mediation.example/', address: 'TSA 50110' },
  ...more,
});

export const benefit = (more: Partial<Benefit> = {}): Benefit => ({
  ...stored,
  allowedActions: [],
  id: 'ben_1',
  kind: 'loan_instalment',
  caseId: 'cas_1',
  contractId: 'ctr_1',
  label: 'Échéance du 5 octobre 2026',
  state: 'paid',
  period: { start: '2026-09-13', end: '2026-10-04' },
  dueDate: '2026-10-05',
  amount: { amount: '214.37', currency: 'EUR' },
  payeeKind: 'lender',
  payeeName: 'Lumio Crédit',
  paidAt: '2026-10-04T23:30:00Z',
  computation: [
    { label: 'Échéance du prêt', amount: { amount: '292.32', currency: 'EUR' } },
    { label: 'Jours pris en charge', days: 22, ofDays: 30, rate: '1.00', amount: { amount: '214.37', currency: 'EUR' } },
  ],
  reason: 'Montant au prorata.',
  statementDocumentId: 'doc_9',
  ...more,
});

export const document = (more: Partial<Document> = {}): Document => ({
  ...stored,
  allowedActions: [{ rel: 'download', enabled: true }],
  createdAt: '2026-01-11T23:30:00Z',
  id: 'doc_1',
  type: 'claim_letter',
  title: 'Décision de refus',
  filename: 'decision.pdf',
  mime: 'application/pdf',
  bytes: 250_880,
  direction: 'outbound',
  isNew: true,
  ...more,
});

/** Good for a minute. */
export const link = (more: Partial<DocumentLink> = {}): DocumentLink => ({
  url: 'https://insurer.example/files/dl_1',
  expiresAt: new Date(Date.parse(now) + 60_000).toISOString(),
  ...more,
});

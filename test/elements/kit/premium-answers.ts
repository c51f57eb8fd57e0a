/** Premium calls: valid answers of an insurer, typed; each test changes what it is about. */
import type { PremiumNotice, PremiumPage } from '@avenant/api';
import { now } from './answers.ts';

const stored = { version: 1, etag: '"1"', createdAt: now, updatedAt: now };

export const premium = (more: Partial<PremiumNotice> = {}): PremiumNotice => ({
  ...stored,
  allowedActions: [{ rel: 'download', enabled: true }],
  id: 'prm_1',
  number: 'APP-2026-T4',
  kind: 'call',
  state: 'issued',
  contracts: [{ contractId: 'ctr_1', number: 'BAT-774120', productName: 'Décennale bâtiment' }],
  period: { start: '2026-10-01', end: '2026-12-31' },
  issuedOn: '2026-11-10',
  dueDate: '2026-12-01',
  net: { amount: '3865.00', currency: 'EUR' },
  taxes: { amount: '347.85', currency: 'EUR' },
  total: { amount: '4212.85', currency: 'EUR' },
  paid: { amount: '0.00', currency: 'EUR' },
  balance: { amount: '4212.85', currency: 'EUR' },
  method: 'direct_debit',
  steps: [],
  reason: 'Effectif revu à la hausse.',
  document: { documentId: 'doc_1', filename: 'app.pdf', bytes: 24_000 },
  ...more,
});
export const premiums = (...items: PremiumNotice[]): PremiumPage => ({
  items,
  outstanding: { amount: '6242.85', currency: 'EUR' },
  late: { amount: '2030.00', currency: 'EUR' },
});

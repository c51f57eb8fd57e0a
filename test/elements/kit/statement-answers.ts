/** A base statement as an insurer answers it, typed; each test changes what it is about. */
import type { BaseLine, BaseStatement } from '@avenant/api';
import { now } from './answers.ts';

export const eur = (amount: string) => ({ amount, currency: 'EUR' });
export const line = (more: Partial<BaseLine> = {}): BaseLine => ({
  code: 'masonry',
  label: 'Chiffre d’affaires – maçonnerie',
  kind: 'turnover',
  unit: 'money',
  previousValue: eur('1240000.00'),
  ...more,
});
export const lines = (): BaseLine[] => [
  line({ help: 'Hors taxes, sur tout l’exercice.' }),
  line({ code: 'carpentry', label: 'Chiffre d’affaires – charpente', previousValue: eur('310000.00') }),
  line({
    code: 'fte',
    label: 'Effectif en équivalent temps plein',
    kind: 'headcount',
    unit: 'fte',
    previousValue: { value: '13.5', unit: 'fte' },
  }),
];
const rels = ['change', 'deposit_scan', 'freeze', 'unfreeze', 'submit'];
/** What may be done now; the rest is refused for this reason. */
export const allowing = (may: readonly string[], reasonCode = 'base_statement_draft'): BaseStatement['allowedActions'] =>
  rels.map((rel) => (may.includes(rel) ? { rel, enabled: true, deadline: '2026-12-15' } : { rel, enabled: false, reasonCode }));
export const writable = () => allowing(['change', 'deposit_scan', 'freeze']);

export const statement = (more: Partial<BaseStatement> = {}): BaseStatement => ({
  id: 'bst_1',
  version: 1,
  etag: '"1-a"',
  createdAt: now,
  updatedAt: now,
  allowedActions: writable(),
  contractId: 'ctr_1',
  contractNumber: 'BAT-774120',
  productName: 'Décennale bâtiment',
  exercise: { start: '2025-10-01', end: '2026-09-30' },
  window: { opensAt: '2026-11-02', closesAt: '2026-12-15' },
  state: 'open',
  isLate: false,
  modes: ['online', 'scan'],
  currency: 'EUR',
  letter: { sentOn: '2026-11-02', paragraphs: ['Votre cotisation dépend de votre activité.'] },
  lines: lines(),
  hints: [],
  scanCaseId: 'cas_scan',
  piecesCaseId: 'cas_pieces',
  hasScan: false,
  blankDocument: { documentId: 'doc_blank', filename: 'releve.pdf', bytes: 1200 },
  history: [{ state: 'open', at: '2026-11-02T08:00:00Z' }],
  ...more,
});

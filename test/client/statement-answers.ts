/** Valid calls and answers about base statements. */
import { at, page, stored, type Example } from './answer-parts.ts';

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

export const statements: Record<string, Example> = {
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
};

/** Valid calls and answers of declaring a claim. */
import { at, page, stored, type Example } from './answer-parts.ts';

const question = {
  id: 'what',
  type: 'single',
  label: 'Quoi ?',
  help: 'En un mot.',
  options: [{ code: 'crack', label: 'Fissure', help: 'Un mur.' }],
  visibleIf: { any: [{ exists: ['where'] }, { not: { eq: ['injured', true] } }] },
  requiredIf: { all: [] },
  validate: { min: '1', max: 'today', minLength: 1, maxLength: 9, pattern: '.*' },
  files: { accept: ['application/pdf'], maxFiles: 2, maxBytesPerFile: 10, example: 'nette' },
  sensitivity: 'normal',
};
const definition = {
  id: 'qst_1',
  version: 3,
  contractId: 'ctr_1',
  contractNumber: 'BAT-1',
  productName: 'Décennale',
  title: 'Déclarer',
  preparation: [{ label: 'Des photos', help: 'De près.' }],
  steps: [{ id: 'one', title: 'Une', intro: 'Pour commencer.', questions: [question] }],
  declaration: 'Je déclare.',
};
const receipt = {
  claimId: 'cas_1',
  number: 'S26-00001',
  at,
  nextStep: { actor: 'insurer', kind: 'estimate', label: 'Étude', dueDate: '2026-11-26' },
  handlerName: 'Hugo Lambert',
};
const draft = {
  ...stored,
  id: 'drf_1',
  definitionId: 'qst_1',
  definitionVersion: 3,
  contractId: 'ctr_1',
  contractNumber: 'BAT-1',
  state: 'draft',
  answers: { what: 'crack', where: { city: 'Lyon' }, all: ['a'], injured: false },
  stepId: 'one',
  authorName: 'Nadia Ferrand',
  expiresAt: at,
  requirements: [],
  advice: [{ code: 'duplicate_claim', claimId: 'cas_1', claimNumber: 'S26-1', lossDate: '2026-11-02', dueDate: '2026-11-09' }],
  receipt,
};
const seen = { draftId: 'drf_1', etag: '"7"' };

export const declaring: Record<string, Example> = {
  'claimDrafts.definitions': { ask: (api) => api.claimDrafts.definitions({ contractId: 'ctr_1' }), answer: page(definition) },
  'claimDrafts.list': { ask: (api) => api.claimDrafts.list({}), answer: page(draft) },
  'claimDrafts.create': { ask: (api) => api.claimDrafts.create({ definitionId: 'qst_1', contractId: 'ctr_1' }), answer: draft },
  'claimDrafts.get': { ask: (api) => api.claimDrafts.get({ draftId: 'drf_1' }), answer: draft },
  'claimDrafts.change': { ask: (api) => api.claimDrafts.change({ ...seen, answers: { what: null } }), answer: draft },
  'claimDrafts.submit': { ask: (api) => api.claimDrafts.submit({ ...seen, declarationOfHonour: true }), answer: receipt },
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AvenantError } from '@avenant/api';
import { typedAmount, WorksiteDraft } from '@avenant/elements/flows/worksite-draft.js';

const filled = (more: Partial<WorksiteDraft['typed']> = {}) => {
  const draft = new WorksiteDraft();
  Object.assign(draft.typed, {
    contractId: 'ctr_1',
    name: ' Halle des Lices ',
    address: '1 place des Exemples',
    openingDate: '15/12/2026',
    cost: '480 000',
    ...more,
  });
  return draft;
};

test('an amount is read as people type it; what is none, or nothing, is refused', () => {
  for (const [typed, amount] of [
    ['480000', '480000.00'],
    ['2\u202f400\u00a0000,5 €', '2400000.50'],
    ['CHF 1’250.05', '1250.05'],
    ['007', '7.00'],
    ['0', undefined],
    ['0,00', undefined],
    ['-5', undefined],
    ['1,234', undefined],
    ['douze', undefined],
  ] as const)
    assert.equal(typedAmount(typed), amount, typed);
});

test('what is asked is what was typed, in the insurer’s shape', () => {
  const draft = filled();
  assert.equal(draft.check(), true);
  assert.deepEqual(draft.request('EUR'), {
    contractId: 'ctr_1',
    kind: 'nominative_worksite',
    worksite: {
      name: 'Halle des Lices',
      address: '1 place des Exemples',
      openingDate: '2026-12-15',
      cost: { amount: '480000.00', currency: 'EUR' },
    },
  });
  assert.equal(filled({ recipient: ' SCCV ' }).request('EUR').recipient, 'SCCV');
});

test('each field says what is wrong with it; leaving a field finds nothing new', () => {
  const draft = filled({ name: ' ', openingDate: '31/02/2026', cost: 'x', recipient: 'r'.repeat(201), contractId: '' });
  draft.leave();
  assert.deepEqual(draft.problems, {});
  assert.equal(draft.check(), false);
  assert.deepEqual(draft.problems, {
    contractId: 'missing',
    name: 'missing',
    openingDate: 'date_format',
    cost: 'money',
    recipient: 'too_long',
  });
  draft.typed.cost = '12';
  draft.leave();
  assert.equal('cost' in draft.problems, false);
});

test('what the insurer refuses comes back to its field', () => {
  const draft = filled();
  const errors = [
    { pointer: '#/worksite/openingDate', code: 'date_format' },
    { pointer: '#/worksite/cost/amount', code: 'a_code_of_tomorrow' },
  ];
  assert.equal(draft.refuse(new AvenantError('validation-failed', 'attestations.request', { errors })), true);
  assert.deepEqual(draft.problems, { openingDate: 'date_format', cost: 'refused' });
  draft.leave();
  assert.deepEqual(draft.problems, { openingDate: 'date_format', cost: 'refused' }, 'as long as it stands there');
  draft.typed.cost = '12';
  assert.equal((draft.leave(), draft.problems.cost), undefined);
  assert.equal(filled().refuse(new AvenantError('validation-failed', 'attestations.request', {})), false);
});

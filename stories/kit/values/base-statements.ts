import { page } from '../../../test/elements/kit/answers.ts';
import { allowing, eur, line, statement } from '../../../test/elements/kit/statement-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const history = { tag: 'avenant-base-statement-history', attributes: {}, together: true } as const;
const form = { tag: 'avenant-base-statement-form', attributes: { 'contract-id': 'ctr_1' } } as const;

export const baseStatements: readonly DrawnValue[] = [
  {
    of: 'BaseStatementState',
    ...history,
    answered: (insurer, values) =>
      insurer.on('baseStatements.list', () =>
        page(...values.map((state) => statement({ id: state, state, allowedActions: allowing([]) }))),
      ),
    says: keyOf('base-statement-status'),
  },
  {
    of: 'StatementMode',
    ...history,
    answered: (insurer, values) =>
      insurer.on('baseStatements.list', () =>
        page(...values.map((mode) => statement({ id: mode, state: 'submitted', mode, reference: 'RB-1', allowedActions: allowing([]) }))),
      ),
    says: keyOf('base-statement-history', { unknown: 'base-statement-history.otherMode' }),
  },
  {
    of: 'BaseLine.unit',
    ...form,
    answered: (insurer, [unit]) =>
      insurer.on('baseStatements.list', () => page(statement({ lines: [line({ unit: unit!, previousValue: undefined })] }))),
    says: (value) =>
      value === 'money' || value === 'unknown' ? { none: 'the sign of the currency stands beside the field' } : `base-statement.${value}`,
  },
  {
    of: 'BaseHint.code',
    ...form,
    answered: (insurer, [code]) =>
      insurer.on('baseStatements.list', () =>
        page(statement({ lines: [line({ value: eur('1.00') })], hints: [{ lineCode: 'masonry', code: code! }] })),
      ),
    says: keyOf('base-statement', { unknown: 'base-statement.odd' }),
  },
];

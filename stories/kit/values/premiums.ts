import type { PremiumNotice } from '@avenant/api';
import { premium, premiums as answered } from '../../../test/elements/kit/premium-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const asked = (of: string, change: (value: never) => Partial<PremiumNotice>, says: DrawnValue['says']): DrawnValue => ({
  of,
  tag: 'avenant-premium-list',
  attributes: {},
  together: true,
  answered: (insurer, values) =>
    insurer.on('premiums.list', () =>
      answered(...values.map((value) => premium({ id: `prm_${value}`, number: value, reason: undefined, ...change(value) }))),
    ),
  says,
});
const step = { date: '2026-11-13', done: false };

export const premiums: readonly DrawnValue[] = [
  asked('PremiumNotice.kind', (kind) => ({ kind }), keyOf('premium')),
  asked('PremiumNotice.state', (state) => ({ state }), keyOf('premium-status')),
  asked('PremiumNotice.method', (method) => ({ method }), keyOf('premium', { unknown: { none: 'how it is paid stays unsaid' } })),
  asked(
    'PremiumStep.code',
    (code) => ({ state: 'overdue', steps: [{ ...step, code }] }),
    keyOf('premium', { unknown: 'premium.unknownStep' }),
  ),
];

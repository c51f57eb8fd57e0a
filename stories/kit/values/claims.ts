import type { Claim } from '@avenant/api';
import { appointment, claim, offer } from '../../../test/elements/kit/claim-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

/** Nothing but what the value itself says. */
const quiet: Partial<Claim> = { nextStep: undefined, milestones: [], allowedActions: [] };
const oneClaim = (of: string, change: (values: readonly never[]) => Partial<Claim>, says: DrawnValue['says']): DrawnValue => ({
  of,
  tag: 'avenant-claim-summary',
  attributes: { 'claim-id': 'cas_1' },
  answered: (insurer, values) => insurer.on('claims.get', () => claim({ ...quiet, ...change(values) })),
  says,
});
const together = (drawn: DrawnValue): DrawnValue => ({ ...drawn, together: true });
const leftOut = { none: 'a step that does not concern this claim, or that we do not know, is left out' };
const codes = ['declared', 'study', 'expertise', 'settlement', 'closed'] as const;
const kinds: Readonly<Record<string, string>> = { expertise: 'expertVisit', visit: 'visit', video: 'video' };
const states: Readonly<Record<string, string>> = { done: 'held', unknown: 'notStated' };

export const claims: readonly DrawnValue[] = [
  oneClaim('ClaimState', ([state]) => ({ state: state! }), keyOf('claim-status')),
  oneClaim('Claim.outcome', ([outcome]) => ({ state: 'decided', outcome: outcome! }), keyOf('claim-status')),
  together(
    oneClaim(
      'ClaimStage',
      (stages) => ({ milestones: stages.map((code) => ({ code, state: 'done' })) }),
      (stage) => (stage === 'unknown' ? leftOut : `${['expertise', 'settlement'].includes(stage) ? 'claim-summary' : 'case'}.${stage}`),
    ),
  ),
  together(
    oneClaim(
      'Claim.milestones.state',
      (all) => ({ milestones: all.map((state, n) => ({ code: codes[n]!, state })) }),
      keyOf('case', { skipped: leftOut, unknown: leftOut }),
    ),
  ),
  oneClaim(
    'Claim.lossDate.precision',
    ([precision]) => ({ lossDate: { precision: precision!, ...(precision !== 'unknown' && { value: '2026-09-28' }) } }),
    (value) =>
      value === 'exact'
        ? { none: 'the day stands by itself' }
        : value === 'approximate'
          ? 'claim-summary.about'
          : 'claim-summary.dateUnknown',
  ),
  together(
    oneClaim(
      'Appointment.kind',
      (all) => ({ appointments: all.map((kind) => appointment({ id: `apt_${String(kind)}`, kind })) }),
      (value) => `claim-summary.${kinds[value] ?? 'meeting'}`,
    ),
  ),
  together(
    oneClaim(
      'Appointment.state',
      (all) => ({ appointments: all.map((state) => appointment({ id: `apt_${String(state)}`, state })) }),
      (value) => `claim-summary.${states[value] ?? value}`,
    ),
  ),
  oneClaim('Offer.state', ([state]) => ({ offer: offer({ state: state! }) }), keyOf('claim-offer')),
];

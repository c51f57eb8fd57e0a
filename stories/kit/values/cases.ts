import type { Case, Decision, Exchange } from '@avenant/api';
import { caseFile, exchange, page } from '../../../test/elements/kit/answers.ts';
import { decision } from '../../../test/elements/kit/outcome-answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const card = { tag: 'avenant-case-card', attributes: { 'case-id': 'cas_1' } } as const;
const oneCase = (of: string, change: (value: never) => Partial<Case>, says: DrawnValue['says']): DrawnValue => ({
  of,
  ...card,
  answered: (insurer, [value]) => insurer.on('cases.get', () => caseFile({ ...quiet, ...change(value!) })),
  says,
});
/** Nothing but what the value itself says. */
const quiet: Partial<Case> = { completeness: undefined, nextStep: undefined, milestones: [], allowedActions: [] };
const next = { actor: 'you', label: 'Joindre le relevé', dueDate: '2026-12-04', kind: 'commitment' } as const;

const oneDecision = (change: (values: readonly never[]) => Partial<Decision>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag: 'avenant-decision-panel',
  attributes: { 'case-id': 'cas_1', 'contest-href': '#/contester/{id}' },
  answered: (insurer, values) => insurer.on('cases.decisions', () => page(decision(change(values)))),
});
const exchanges = (change: (value: never) => Partial<Exchange>): Omit<DrawnValue, 'of' | 'says'> => ({
  tag: 'avenant-exchange-log',
  attributes: { 'case-id': 'cas_1' },
  together: true,
  answered: (insurer, values) =>
    insurer.on('cases.exchanges', () =>
      page(...values.map((value) => exchange({ id: `exc_${value}`, subject: value, body: undefined, documents: [], ...change(value) }))),
    ),
});
const leftOut = { none: 'a step that does not concern this case, or that we do not know, is left out' };

export const cases: readonly DrawnValue[] = [
  oneCase('CaseState', (state) => ({ state }), keyOf('case-status')),
  oneCase('Case.outcome', (outcome) => ({ state: 'decided', outcome }), keyOf('case-status')),
  oneCase(
    'NextStep.actor',
    (actor) => ({ nextStep: { ...next, actor } }),
    keyOf('case', { unknown: { none: 'whose turn it is stays unsaid; what comes next is there' } }),
  ),
  oneCase(
    'NextStep.kind',
    (kind) => ({ nextStep: { ...next, kind } }),
    (value) => (value === 'commitment' ? 'case.before' : 'case.usually'),
  ),
  {
    of: 'Milestone.code',
    ...card,
    together: true,
    answered: (insurer, codes) =>
      insurer.on('cases.get', () => caseFile({ ...quiet, milestones: codes.map((code) => ({ code, state: 'done' })) })),
    says: keyOf('case', { unknown: leftOut }),
  },
  {
    of: 'Milestone.state',
    ...card,
    together: true,
    answered: (insurer, states) => {
      const codes = ['declared', 'documents', 'study', 'decision', 'payment'] as const;
      return insurer.on('cases.get', () => caseFile({ ...quiet, milestones: states.map((state, n) => ({ code: codes[n]!, state })) }));
    },
    says: keyOf('case', { skipped: leftOut, unknown: leftOut }),
  },
  { of: 'Decision.outcome', ...oneDecision(([outcome]) => ({ outcome: outcome! })), says: keyOf('decision-panel') },
  {
    of: 'Decision.contestChannels.channel',
    ...oneDecision((channels) => ({ contestChannels: channels.map((channel) => ({ channel, label: channel, value: '+33199000041' })) })),
    together: true,
    says: () => ({ none: 'the insurer’s own label says how; the icon follows' }),
  },
  {
    of: 'Exchange.direction',
    ...exchanges((direction) => ({ direction })),
    says: keyOf('exchange-log', { unknown: { none: 'who wrote stays unsaid; when, and what, is there' } }),
  },
  {
    of: 'Exchange.kind',
    ...exchanges((kind) => ({ direction: 'outbound', kind })),
    says: () => ({ none: 'the subject is the insurer’s; the icon says which kind' }),
  },
];

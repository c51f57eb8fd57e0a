import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AvenantError } from '@avenant/api';
import { ExtensionDraft } from '@avenant/elements/flows/extension-draft.js';
import { typedDay } from '@avenant/elements/flows/period.js';

const today = '2026-11-21';
const declared = [{ start: '2026-07-06', end: '2026-10-31' }];
const open = () => new ExtensionDraft({ today: () => today, declared: () => declared });
function typed(draft: ExtensionDraft, start: string, end: string): ExtensionDraft {
  draft.type('start', start);
  draft.type('end', end);
  return draft;
}
const problems = ({ state }: ExtensionDraft) => state.problems.map(({ field, code }) => `${field} ${code}`);
/** Two periods, looked over and ready to be sent. */
function reviewed(): ExtensionDraft {
  const draft = open();
  typed(draft, '16/11/2026', '20/11/2026').add();
  typed(draft, '1/11/2026', '15/11/2026').add();
  draft.answer(false);
  assert.equal(draft.review(), true);
  return draft;
}

test('a day is read day first, with any mark between its figures or none', () => {
  const read = [
    '21/11/2026',
    '21.11.2026',
    ' 21 11 2026 ',
    '1/1/2026',
    '21112026',
    '2026-11-21',
    '31/02/2026',
    '21/11/26',
    '21/11/0026',
    '',
  ];
  assert.deepEqual(read.map(typedDay), [
    ...['2026-11-21', '2026-11-21', '2026-11-21', '2026-01-01', '2026-11-21'],
    ...[undefined, undefined, undefined, undefined, undefined],
  ]);
});

const wrong: [start: string, end: string, found: string[]][] = [
  ['', '', ['start missing', 'end missing']],
  ['31/11/2026', 'demain', ['start format', 'end format']],
  ['15/11/2026', '1/11/2026', ['end order']],
  ['22/11/2026', '30/11/2026', ['start future']],
  ['31/10/2026', '2/11/2026', ['start declared']],
];
for (const [start, end, found] of wrong)
  test(`« ${start} » to « ${end} »: ${found.join(', ')}; what was typed stays`, () => {
    const draft = typed(open(), start, end);
    assert.equal(draft.add(), false);
    assert.deepEqual(problems(draft), found);
    assert.deepEqual([draft.state.typed.start, draft.state.typed.end], [start, end]);
    assert.deepEqual(draft.state.periods, []);
  });

test('periods stand in the order of their days, and have none in common', () => {
  const draft = open();
  assert.equal(typed(draft, '10/11/2026', '15/11/2026').add(), true);
  assert.equal(typed(draft, '1/11/2026', '9/11/2026').add(), true);
  assert.equal(typed(draft, '9/11/2026', '10/11/2026').add(), false);
  assert.deepEqual(problems(draft), ['start overlap']);
  assert.equal(draft.state.problems[0]?.other?.start, '2026-11-01');
  assert.deepEqual(
    draft.state.periods.map(({ start }) => start),
    ['2026-11-01', '2026-11-10'],
  );
});

test('looking it over takes the period that stands in the fields, and asks for what is missing', () => {
  const draft = open();
  assert.equal(draft.review(), false);
  assert.deepEqual(problems(draft), ['start missing', 'end missing', 'resumed missing']);
  typed(draft, '1/11/2026', '15/11/2026');
  draft.answer(true);
  draft.type('resumedOn', '15/11/2026');
  assert.equal(draft.review(), false);
  assert.deepEqual(problems(draft), ['resumedOn too_early']);
  draft.type('resumedOn', '22/11/2026');
  assert.equal(draft.review(), false);
  assert.deepEqual(problems(draft), ['resumedOn future']);
  draft.type('resumedOn', '16112026');
  assert.equal(draft.review(), true);
  assert.deepEqual(draft.request, {
    periods: [{ start: '2026-11-01', end: '2026-11-15' }],
    resumedWork: true,
    resumedOn: '2026-11-16',
  });
});

test('what was wrong is looked at again when the field is left; nothing new is found wrong before it is asked for', () => {
  const draft = typed(open(), '1/11/2026', '');
  draft.leave();
  assert.deepEqual(problems(draft), []);
  draft.add();
  assert.deepEqual(problems(draft), ['end missing']);
  draft.type('end', '31/11/2026');
  assert.deepEqual(problems(draft), ['end missing'], 'never while typing');
  draft.leave();
  assert.deepEqual(problems(draft), ['end format']);
  draft.type('end', '15/11/2026');
  draft.leave();
  assert.deepEqual(problems(draft), []);
});

test('a period is taken back as it was typed, when the fields are free', () => {
  const draft = open();
  typed(draft, '01112026', '15.11.2026').add();
  draft.type('start', '16');
  assert.equal(draft.canChange, false);
  assert.throws(() => draft.change(draft.state.periods[0]!), /ImpossibleMove/);
  draft.type('start', ' ');
  draft.change(draft.state.periods[0]!);
  assert.deepEqual(draft.state.typed, { start: '01112026', end: '15.11.2026', resumedOn: '' });
  assert.deepEqual(draft.state.periods, []);
});

test('answering no forgets nothing that was typed, and asks for nothing more', () => {
  const draft = typed(open(), '1/11/2026', '15/11/2026');
  draft.answer(true);
  draft.type('resumedOn', 'lundi');
  draft.review();
  assert.deepEqual(problems(draft), ['resumedOn format']);
  draft.answer(false);
  assert.deepEqual(problems(draft), []);
  assert.equal(draft.state.typed.resumedOn, 'lundi');
  assert.equal(draft.review(), true);
  assert.equal('resumedOn' in draft.request, false);
});

const refusals: [
  code: 'period-overlap' | 'period-future' | 'validation-failed',
  pointer: string,
  rule: string,
  found: string,
  at?: number,
][] = [
  ['period-overlap', '#/periods/1', 'period_overlap', 'periods taken', 1],
  ['period-future', '#/periods/0', 'period_future', 'periods too_far', 0],
  ['period-overlap', '/periods/0/start', 'a_rule_of_tomorrow', 'periods taken', 0],
  ['validation-failed', '#/periods/0/start', 'before_event', 'periods before_event', 0],
  ['validation-failed', '#/periods/7', '__proto__', 'periods refused'],
  ['validation-failed', '#/resumedOn', 'not_after_last_day', 'resumedOn too_early'],
  ['validation-failed', '#/resumedWork', 'required', 'resumed missing'],
];
for (const [code, pointer, rule, found, at] of refusals)
  test(`the insurer's ${code} (${rule} at ${pointer}) comes back as ${found}`, () => {
    const draft = reviewed();
    assert.equal(draft.refuse(new AvenantError(code, 'cases.extend', { errors: [{ pointer, code: rule }] })), true);
    assert.equal(draft.state.phase, 'editing');
    assert.deepEqual(problems(draft), [found]);
    assert.equal(draft.state.problems[0]?.of, at === undefined ? undefined : draft.state.periods[at]);
    assert.equal(draft.state.periods.length, 2);
  });

test('a refusal that points nowhere is said of all periods; one of another kind leaves the letter as it is', () => {
  const pointless = reviewed();
  assert.equal(pointless.refuse(new AvenantError('period-overlap', 'cases.extend')), true);
  assert.deepEqual(problems(pointless), ['periods taken']);
  const draft = reviewed();
  assert.equal(draft.refuse(new AvenantError('network', 'cases.extend')), false);
  assert.equal(draft.state.phase, 'reviewing');
});

test('a period that was refused takes what was said of it away when it goes', () => {
  const draft = reviewed();
  draft.refuse(
    new AvenantError('period-overlap', 'cases.extend', {
      errors: [0, 1].map((n) => ({ pointer: `#/periods/${n}`, code: 'period_overlap' })),
    }),
  );
  draft.remove(draft.state.periods[0]!);
  assert.deepEqual(problems(draft), ['periods taken']);
  assert.equal(draft.state.problems[0]?.of?.start, '2026-11-16');
});

test('verbs out of their phase are impossible moves, and what is sent is no longer lost by leaving', () => {
  const draft = reviewed();
  for (const verb of [() => draft.add(), () => draft.type('start', ''), () => draft.review(), () => draft.leave()])
    assert.throws(verb, /ImpossibleMove/);
  assert.equal(draft.isTouched, true);
  draft.settle();
  assert.equal(draft.isTouched, false);
  assert.throws(() => draft.edit(), /ImpossibleMove/);
  assert.throws(() => draft.request, /ImpossibleMove/);
  assert.equal(open().isTouched, false);
});

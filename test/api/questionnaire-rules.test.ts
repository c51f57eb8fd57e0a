// What is asked, given the answers so far: the same module decides in the page and at the insurer's.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultOf } from '@avenant/api/answer-rules.js';
import { asked, holds, isRequired, type Answers, type Expr } from '@avenant/api/questionnaire-rules.js';
import type { Question } from '@avenant/api';
import fc from 'fast-check';

const ids = ['a', 'b', 'c', 'd'] as const;
const word = fc.constantFrom('', 'x', 'y', '2', '10', '2026-11-21', '2026-02-01');
const answer = fc.oneof(word, fc.boolean(), fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }), fc.record({ city: word }));
const answers = fc.dictionary(fc.constantFrom(...ids), answer, { noNullPrototype: true }) as fc.Arbitrary<Answers>;
const id = fc.constantFrom(...ids);
const { expr } = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(id).map((exists) => ({ exists }) as Expr),
    fc.tuple(id, fc.oneof(word, fc.boolean())).map((eq) => ({ eq }) as Expr),
    fc.tuple(id, fc.array(word, { maxLength: 3 })).map((list) => ({ in: list }) as Expr),
    fc.tuple(id, word).map((gt) => ({ gt }) as Expr),
    fc.tuple(id, word).map((lt) => ({ lt }) as Expr),
    fc.array(tie('expr'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('expr'), { maxLength: 3 }).map((any) => ({ any })),
    tie('expr').map((not) => ({ not })),
  ),
}));
const definition = fc.array(fc.option(expr, { nil: undefined }), { minLength: ids.length, maxLength: ids.length }).map((conditions) => ({
  steps: [{ questions: ids.map((one, at) => ({ id: one, ...(conditions[at] && { visibleIf: conditions[at] }) })) }],
}));
const runs = { numRuns: 1000, seed: 20_261_121 };

describe('conditions over answers', () => {
  it('A39: not, all and any are what they are in logic; the opposite of a condition never holds beside it', () => {
    fc.assert(
      fc.property(expr, expr, answers, (one, two, given) => {
        assert.equal(holds({ not: one }, given), !holds(one, given));
        assert.equal(holds({ all: [one, two] }, given), holds(one, given) && holds(two, given));
        assert.equal(holds({ any: [one, two] }, given), holds({ not: { all: [{ not: one }, { not: two }] } }, given));
      }),
      runs,
    );
  });

  it('numbers are compared as numbers, days as days, and neither with the other', () => {
    for (const [given, expr_, expected] of [
      ['10', { gt: ['a', '9'] }, true],
      ['10', { gt: ['a', 9] }, true],
      ['2026-11-21', { gt: ['a', '2026-02-01'] }, true],
      ['2026-11-21', { lt: ['a', '10'] }, false],
      ['', { lt: ['a', 5] }, false],
      [['x', 'y'], { eq: ['a', 'y'] }, true],
      [['x'], { in: ['a', ['y', 'z']] }, false],
      [false, { eq: ['a', false] }, true],
      [false, { exists: ['a'] }, true],
      [{ city: ' ' }, { exists: ['a'] }, false],
    ] as [Answers[string], Expr, boolean][])
      assert.equal(holds(expr_, { a: given }), expected, JSON.stringify([given, expr_]));
  });

  it('F18: what a page has written into every object answers nothing', (t) => {
    t.after(() => Reflect.deleteProperty(Object.prototype, 'any'));
    t.after(() => Reflect.deleteProperty(Object.prototype, 'a'));
    Object.assign(Object.prototype, { any: [{ all: [] }], a: 'x' });
    assert.equal(holds({ exists: ['a'] }, {}), false);
    assert.equal(holds({ all: [{ eq: ['a', 'x'] }] }, {}), false);
  });
});

describe('what is asked', () => {
  it('A39: an answer to a question that is not asked is never sent, and decides nothing', () => {
    fc.assert(
      fc.property(definition, answers, (about, given) => {
        const now = asked(about, given);
        const shown = now.questions.map((question) => question.id as string);
        for (const kept of Object.keys(now.answers)) assert.ok(shown.includes(kept), kept);
        // What was purged changes nothing any more: asked again with what is left, the same stands there.
        assert.deepEqual(asked(about, now.answers), now);
        for (const question of now.questions)
          if (question.visibleIf) assert.ok(holds(question.visibleIf, now.answers) || dependsOnLater(question.visibleIf, question.id));
      }),
      runs,
    );
  });
  /** Of a question that looks at one after it, nothing is promised: there is no answer yet when it is asked. */
  const dependsOnLater = (condition: Expr, at: string) => ids.some((one) => one >= at && JSON.stringify(condition).includes(`["${one}"`));

  it('a question must be answered when its condition holds, and may be left when there is none', () => {
    assert.equal(isRequired({ id: 'a', requiredIf: { all: [] } }, {}), true);
    assert.equal(isRequired({ id: 'a' }, {}), false);
    assert.equal(isRequired({ id: 'a', requiredIf: { eq: ['b', true] } }, { b: true }), true);
  });
});

describe('what is wrong with an answer', () => {
  const judging = { today: '2026-11-21', isTheirs: (_: Question, given: string) => given === 'ctr_1' };
  const options = [{ code: 'x', label: 'X' }];
  const cases: [type: Question['type'], more: Partial<Question>, good: Answers[string][], bad: [Answers[string], string][]][] = [
    [
      'single',
      { options },
      ['x'],
      [
        ['y', 'not_an_option'],
        [['x'], 'not_an_option'],
      ],
    ],
    [
      'multi',
      { options },
      [['x']],
      [
        [['x', 'y'], 'not_an_option'],
        ['x', 'not_an_option'],
      ],
    ],
    ['yes_no', {}, [true, false], [['yes', 'invalid']]],
    [
      'text',
      { validate: { minLength: 3, maxLength: 5 } },
      ['abc'],
      [
        ['ab', 'too_short'],
        ['abcdef', 'too_long'],
      ],
    ],
    ['text', { validate: { pattern: '[A-Z]{2}' } }, ['AB'], [['ABC', 'pattern']]],
    ['long_text', {}, ['x'.repeat(4000)], [['x'.repeat(4001), 'too_long']]],
    [
      'date',
      { validate: { min: '2020-01-01', max: 'today' } },
      ['2026-11-21'],
      [
        ['2026-11-22', 'date_future'],
        ['21/11', 'date_format'],
        ['2026-02-30', 'date_format'],
        ['2019-12-31', 'date_early'],
      ],
    ],
    ['datetime', {}, ['2026-11-21T14:30'], [['2026-11-21', 'date_format']]],
    [
      'money',
      {},
      ['1250.50'],
      [
        ['1 250,5', 'money'],
        ['-1', 'money'],
        ['1.234', 'money'],
      ],
    ],
    [
      'number',
      { validate: { min: '1', max: '5' } },
      ['5'],
      [
        ['0', 'too_small'],
        ['6', 'too_big'],
        ['x', 'number'],
      ],
    ],
    [
      'address',
      {},
      [{ street: '4 rue Haute', postalCode: '69007', city: 'Lyon' }],
      [
        [{ street: '4', postalCode: '6900x', city: 'Lyon' }, 'postalCode'],
        [{ street: '4' }, 'required'],
      ],
    ],
    [
      'worksite',
      {},
      [{ name: 'Cèdres', street: '4', postalCode: '69007', city: 'Lyon' }],
      [
        [{ street: '4' }, 'required'],
        ['x', 'invalid'],
      ],
    ],
    [
      'party',
      {},
      [{ name: 'Ana' }],
      [
        [{ name: 'Ana', email: 'ana' }, 'email'],
        [{ name: 'Ana', phone: 'x' }, 'phone'],
      ],
    ],
    ['plate', {}, ['AB-123-CD'], [['!', 'plate']]],
    ['iban', {}, ['FR76 3000 6000 0112 3456 7890 189'], [['FR76 3000 6000 0112 3456 7890 188', 'iban']]],
    ['contract', {}, ['ctr_1'], [['ctr_2', 'not_an_option']]],
    ['risk', {}, ['ctr_1'], [['rsk_2', 'not_an_option']]],
    ['signature', {}, ['Nadia Ferrand'], [[true, 'invalid']]],
  ];
  for (const [type, more, good, bad] of cases)
    it(`${type}: what will do, and what will not, by its code`, () => {
      const question = { id: 'q', type, label: '', ...more } as Question;
      for (const given of good) assert.equal(faultOf(question, given, judging), undefined, JSON.stringify(given));
      for (const [given, code] of bad) assert.equal(faultOf(question, given, judging)?.code, code, JSON.stringify(given));
      assert.equal(faultOf(question, undefined, judging), undefined, 'nothing is no fault by itself');
    });

  it('a pattern of the insurer’s that is none, or text that is no answer at all, throws nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases.map(([type]) => type)), answer, fc.string(), (type, given, pattern) => {
        faultOf({ id: 'q', type, label: '', validate: { pattern } } as Question, given, judging);
      }),
      runs,
    );
  });
});

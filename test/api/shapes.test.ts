import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CalendarDate, Decimal, Duration, Id, Instant, Money, list, openEnum, text, whole, z } from '@avenant/api/z.js';

const takes = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).success;

describe('the shapes that every resource is made of', () => {
  const cases: [name: string, schema: z.ZodMiniType, good: unknown[], bad: unknown[]][] = [
    [
      'a calendar day',
      CalendarDate,
      ['2026-11-21', '2024-02-29'],
      ['2026-13-01', '21/11/2026', '2026-11-21T09:00:00Z', '', 20261121, null],
    ],
    [
      'an instant',
      Instant,
      ['2026-11-21T08:00:00Z', '2026-11-21T09:00:00.123+01:00'],
      ['2026-11-21', '2026-11-21T08:00:00', '2026-11-21T25:00:00Z', 1_763_712_000, undefined],
    ],
    ['a duration', Duration, ['P90D', 'P1Y6M', 'P15M', 'PT30M', 'PT48H'], ['90D', 'P', 'PT', 'P1.5D', 90]],
    ['a decimal', Decimal, ['1234.50', '-12', '0.0001'], ['1 234,50', '1e3', 'NaN', '', '1'.repeat(16), 12.5]],
    [
      'an amount',
      Money,
      [{ amount: '12.30', currency: 'EUR' }],
      [{ amount: 12.3, currency: 'EUR' }, { amount: '12.30' }, { amount: '1', currency: 'euro' }],
    ],
    ['an identifier', Id, ['ctr_1'], ['', 'x'.repeat(129), 7]],
    ['a whole number', whole(0, 10), [0, 10], [-1, 11, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3']],
    ['a text', text(2, 3), ['ab', 'abc'], ['a', 'abcd', 12]],
    ['a list', list(Id, 1, 2), [['a'], ['a', 'b']], [[], ['a', 'b', 'c'], ['a', ''], 'ab']],
  ];
  for (const [name, schema, good, bad] of cases)
    it(`${name} is itself, and nothing else`, () => {
      for (const value of good) assert.ok(takes(schema, value), JSON.stringify(value));
      for (const value of bad) assert.ok(!takes(schema, value), JSON.stringify(value));
    });

  it('an enumeration that grew reads unknown; a missing or numeric one is refused', () => {
    const state = z.object({ state: openEnum(['open', 'closed']) });
    assert.deepEqual(state.parse({ state: 'closed' }), { state: 'closed' });
    assert.deepEqual(state.parse({ state: 'reopened_in_2030' }), { state: 'unknown' });
    for (const value of [{}, { state: 3 }, { state: null }, { state: ['open'] }]) assert.ok(!takes(state, value), JSON.stringify(value));
  });

  it('unknown fields are ignored, and __proto__ changes nothing (F18, F32)', () => {
    const parsed = Money.parse(JSON.parse('{"amount":"1","currency":"EUR","later":true,"__proto__":{"amount":"9"}}'));
    assert.deepEqual(parsed, { amount: '1', currency: 'EUR' });
    assert.equal(Object.getPrototypeOf(parsed), Object.prototype);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWithin, rounds, timeRow } from '../../scripts/bench/rounds.mjs';

/** Either side of the budget, about as often: doubles by themselves crowd near nothing. */
const ratio = fc.integer({ min: 1, max: 300 }).map((percent) => percent / 100);

test('rounds that are left out could not have changed whether a budget is met', () => {
  fc.assert(
    fc.property(fc.array(ratio, { minLength: 9, maxLength: 9 }), fc.integer({ min: 0, max: 9 }), (all, taken) => {
      if (isWithin(9, all.slice(0, taken), 1)) assert.equal(timeRow('', all, 1, 1).ok, true);
    }),
  );
  fc.assert(
    fc.property(fc.array(ratio, { minLength: 9, maxLength: 9 }), (all) => {
      assert.equal(isWithin(9, all, 1), timeRow('', all, 1, 1).ok);
    }),
  );
});

test('rounds end once enough is known, and after their number where it never is', async () => {
  const contestants = { floor: async () => 1, ours: async () => 2 };
  const some = await rounds(9, contestants, { enough: (taken: { ours: number[] }) => taken.ours.length === 3 });
  assert.deepEqual(some, { floor: [1, 1, 1], ours: [2, 2, 2] });
  assert.equal((await rounds(9, contestants))['ours']?.length, 9);
});

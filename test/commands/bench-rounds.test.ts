import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWithin, rounds, timeRow } from '../../scripts/bench/rounds.mjs';

const ratio = fc.double({ min: 0.01, max: 3, noNaN: true });

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

import { test } from 'node:test';
import fc from 'fast-check';
import { openInsurer, play, type Press } from './customer-intents.ts';
import type { Fate } from './wild-line.ts';

const fate = fc.record<Fate>({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constant('through' as const) },
    { weight: 2, arbitrary: fc.constant('lost' as const) },
    { weight: 2, arbitrary: fc.constant('answer lost' as const) },
    { weight: 3, arbitrary: fc.constant('doubled' as const) },
  ),
  before: fc.integer({ min: 0, max: 6 }),
  after: fc.integer({ min: 0, max: 6 }),
  heard: fc.constantFrom(0, 1),
});
const press = fc.record<Press>({
  does: fc.constantFrom('submit', 'submit', 'extend', 'extend', 'read', 'activate', 'choose', 'reset'),
  tab: fc.constantFrom('a', 'b'),
  choice: fc.constantFrom(0, 1),
  pause: fc.integer({ min: 0, max: 10 }),
});

test('F8: whatever is lost, doubled or overtaken between the real client and the insurer, an intent leaves one row, and what was told of is kept (1,000 random schedules)', async () => {
  const insurer = await openInsurer();
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: 1, maxLength: 8 }), fc.array(fate, { minLength: 4, maxLength: 24 }), (presses, fates) =>
      play(insurer, presses, fates),
    ),
    { numRuns: 1000 },
  );
});

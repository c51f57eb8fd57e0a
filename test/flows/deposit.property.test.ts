import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { failure, keyOf, open, submitted } from './deposit-desk.ts';
import { requirement, settle, type Asked } from './stub-insurer.ts';

test('F8: one row per intent, whatever is pressed and whatever is lost (1,000 random schedules)', async () => {
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: fc.constant('confirm' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('comment' as const), text: fc.constantFrom('', 'a') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('arrive' as const), answer: fc.constantFrom('kept', 'lost', 'lost') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
      const { deposit, insurer } = await open([requirement()], { req_1: ['upl_1', 'upl_2'] });
      /** What an insurer keeps: one row per key; the same key with another body is a mistake of ours. */
      const rows = new Map<string, string>();
      const arrive = (asked: Asked) => {
        const body = JSON.stringify(asked.input);
        assert.equal(rows.get(keyOf(asked)!) ?? body, body, 'a key is never used for another body');
        rows.set(keyOf(asked)!, body);
      };
      for (const it of steps) {
        const [pending] = insurer.open('submit');
        assert.ok(insurer.open('submit').length <= 1, 'one at a time');
        if (it.do === 'confirm' && (deposit.state.canConfirm || pending)) void deposit.confirm();
        if (it.do === 'comment' && deposit.state.phase === 'open') deposit.setComment(it.text);
        if (it.do === 'cut') pending?.fail(failure('network'));
        if (it.do === 'arrive' && pending) {
          arrive(pending);
          if (it.answer === 'lost') pending.fail(failure('timeout'));
          else pending.answer(submitted());
        }
        await settle();
        const { phase, zones } = deposit.state;
        assert.equal(zones[0]?.items.length ?? 0, phase === 'submitted' ? 0 : 2, 'no file is lost before it is taken');
      }
      const bodies = [...rows.values()];
      assert.equal(new Set(bodies).size, bodies.length, 'the same intent never makes two rows');
      deposit.dispose();
    }),
    { numRuns: 1000 },
  );
});

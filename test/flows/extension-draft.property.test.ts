import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateRange } from '@avenant/api';
import { Extension } from '@avenant/api/resources/extensions.schema.js';
import { ExtensionDraft } from '@avenant/elements/flows/extension-draft.js';
import fc from 'fast-check';

const first = Date.UTC(2026, 9, 1);
const iso = (n: number) => new Date(first + n * 86_400_000).toISOString().slice(0, 10);
const written = (n: number) => iso(n).split('-').reverse().join('/');
/** Fifty days in, so that some of what is typed is still to come. */
const today = iso(50);
const declared = [{ start: iso(0), end: iso(5) }];
/** Every day of a period, one by one: slow, and hard to get wrong. */
const daysOf = ({ start, end }: DateRange) => Array.from({ length: 80 }, (_, n) => iso(n)).filter((day) => start <= day && day <= end);

const day = fc.integer({ min: 0, max: 70 }).map(written);
const text = fc.oneof({ weight: 8, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom('', ' ', '31/02/2026', 'demain', '1/1/26') });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('period' as const), start: text, end: text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'change' as const), at: fc.nat(11) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('answer' as const), resumed: fc.boolean(), on: text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave' as const, 'review' as const) }) },
);

test('whatever is typed: no day is asked for twice, none before it was declared again, and what is sent fits the insurer’s own schema (1,000 runs)', () => {
  let sent = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const draft = new ExtensionDraft({ today: () => today, declared: () => declared });
      for (const it of steps) {
        const before = draft.state;
        if (it.do === 'period') {
          draft.type('start', it.start);
          draft.type('end', it.end);
          const added = draft.add();
          assert.equal(draft.state.periods.length, before.periods.length + (added ? 1 : 0));
          if (!added) assert.deepEqual([draft.state.typed.start, draft.state.typed.end], [it.start, it.end], 'what is refused stays typed');
          assert.equal(
            draft.state.problems.some(({ field }) => field === 'start' || field === 'end'),
            !added,
            'a refusal says why',
          );
        }
        if (it.do === 'remove' || it.do === 'change') {
          const period = before.periods[it.at];
          if (period && (it.do === 'remove' || draft.canChange)) draft[it.do](period);
        }
        if (it.do === 'answer') {
          draft.answer(it.resumed);
          draft.type('resumedOn', it.on);
        }
        if (it.do === 'leave') {
          draft.leave();
          const fields = before.problems.map(({ field }) => field);
          assert.ok(
            draft.state.problems.every(({ field }) => fields.includes(field)),
            'leaving finds nothing new',
          );
        }
        if (it.do === 'review' && draft.review()) {
          sent += 1;
          const { success } = Extension.safeParse(draft.request);
          assert.ok(success);
          assert.equal(draft.request.resumedOn !== undefined, draft.request.resumedWork);
          draft.edit();
        }
        const { periods, phase, problems } = draft.state;
        const days = [...declared, ...periods].flatMap(daysOf);
        assert.equal(new Set(days).size, days.length, 'no day twice');
        assert.ok(periods.every(({ start, end }) => start <= end && start <= today));
        assert.deepEqual(
          periods,
          [...periods].sort((a, b) => a.start.localeCompare(b.start)),
        );
        assert.ok(periods.length <= 12);
        assert.ok(phase === 'editing');
        assert.ok(problems.every(({ of }) => of === undefined || periods.includes(of)));
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(sent > 0, 'some of these runs come to a request');
});

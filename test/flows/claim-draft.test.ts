// A declaration as it is written, against an insurer that keeps versions: nothing typed is lost, nothing is overwritten unsaid.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AvenantError, type Answer, type ClaimDraft as Kept } from '@avenant/api';
import { ClaimDraft, type ClaimDraftApi } from '@avenant/elements/flows/claim-draft.js';
import fc from 'fast-check';

const first = { id: 'drf_1', etag: '"1"', state: 'draft', answers: {}, stepId: 'one' } as unknown as Kept;

/** One draft, kept by version; calls take as long as the test wants, and some answers are lost on the way. */
function insurer() {
  let kept = first;
  let version = 1;
  let running = 0;
  const told = { calls: 0, most: 0, lose: [] as ('request' | 'answer')[] };
  const apply = ({
    answers = {},
    stepId = kept.stepId,
  }: {
    answers?: Record<string, Answer | null> | undefined;
    stepId?: string | undefined;
  }) => {
    const next = new Map(Object.entries(kept.answers));
    for (const [id, answer] of Object.entries(answers)) {
      if (answer === null) next.delete(id);
      else next.set(id, answer);
    }
    kept = { ...kept, answers: Object.fromEntries(next), stepId, etag: `"${++version}"` };
    return kept;
  };
  const claimDrafts = {
    get: async () => kept,
    change: async ({ etag, ...change }: { etag: string; answers?: Record<string, Answer | null>; stepId?: string }) => {
      told.calls += 1;
      told.most = Math.max(told.most, ++running);
      await Promise.resolve();
      running -= 1;
      const lost = told.lose.shift();
      if (lost === 'request') throw new AvenantError('network', 'claimDrafts.change');
      if (etag !== kept.etag) throw new AvenantError('precondition-failed', 'claimDrafts.change');
      const answer = apply(change);
      if (lost === 'answer') throw new AvenantError('network', 'claimDrafts.change');
      return answer;
    },
  };
  return {
    api: { claimDrafts } as unknown as ClaimDraftApi,
    told,
    elsewhere: apply,
    set: (next: Partial<Kept>) => (kept = { ...kept, ...next }),
    kept: () => kept,
  };
}
/** Waits that end when the test says so; how long each was asked for. */
function clock() {
  const asked: { milliseconds: number; ring: () => void }[] = [];
  return {
    asked,
    wait: (milliseconds: number) => new Promise<void>((ring) => asked.push({ milliseconds, ring })),
    async ring() {
      asked.splice(0).forEach((one) => one.ring());
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
  };
}
function writing() {
  const [at, time] = [insurer(), clock()];
  return { ...at, time, draft: new ClaimDraft({ api: at.api, draft: first, wait: time.wait }) };
}

describe('a declaration as it is written', () => {
  it('A39: leaves by itself two seconds after a stroke at most, all strokes in one request', async () => {
    const { draft, told, time, kept } = writing();
    draft.answer('what', 'Une');
    draft.answer('what', 'Une fissure');
    draft.goTo('two');
    assert.deepEqual([draft.state.saving, draft.isUnsaved], ['unsaved', true]);
    assert.ok(time.asked.length === 1 && time.asked[0]!.milliseconds <= 2000);
    await time.ring();
    assert.deepEqual([told.calls, kept().answers, kept().stepId], [1, { what: 'Une fissure' }, 'two']);
    assert.deepEqual([draft.state.saving, draft.isUnsaved], ['saved', false]);
    draft.answer('what', undefined);
    assert.equal(await draft.flush(), true);
    assert.deepEqual(kept().answers, {});
  });

  it('is not written anew where a field that is left tells once more what it holds', async () => {
    const { draft, told, time } = writing();
    draft.answer('what', 'Fissure');
    draft.answer('damages', ['crack']);
    await draft.flush();
    draft.answer('what', 'Fissure');
    draft.answer('damages', ['crack']);
    draft.answer('where', undefined);
    assert.deepEqual([draft.state.saving, draft.isUnsaved, told.calls], ['saved', false, 1]);
    await time.ring();
    assert.equal(told.calls, 1);
  });

  it('F12: two tabs: what each has answered alone stands side by side; what both have answered waits for a choice', async () => {
    const { draft, elsewhere, kept } = writing();
    elsewhere({ answers: { where: 'Lyon' } });
    draft.answer('what', 'Fissure');
    assert.equal(await draft.flush(), true);
    assert.deepEqual(kept().answers, { where: 'Lyon', what: 'Fissure' });

    elsewhere({ answers: { what: 'Infiltration' } });
    draft.answer('what', 'Effondrement');
    draft.answer('where', 'Villeurbanne');
    assert.equal(await draft.flush(), false);
    assert.deepEqual([draft.state.saving, draft.state.disputed], ['conflict', ['what']]);
    assert.equal(kept().answers['what'], 'Infiltration', 'nothing was overwritten');
    assert.equal(draft.state.answers['what'], 'Effondrement', 'and nothing typed was lost');
    assert.equal(await draft.takeTheirs(), true);
    assert.deepEqual(kept().answers, { what: 'Infiltration', where: 'Villeurbanne' });

    elsewhere({ answers: { what: 'Fissure' } });
    draft.answer('what', 'Incendie');
    await draft.flush();
    assert.equal(await draft.keepMine(), true);
    assert.equal(kept().answers['what'], 'Incendie');
  });

  it('is told of one that was sent elsewhere, and changes nothing any more', async () => {
    const { draft, set } = writing();
    set({ state: 'submitted', etag: '"9"' });
    draft.answer('what', 'Fissure');
    await draft.flush();
    assert.deepEqual([draft.state.kept.state, draft.isUnsaved], ['submitted', false]);
    assert.throws(() => draft.answer('what', 'Autre'));
  });

  it('says so where the insurer keeps it no longer, and keeps what is typed on the page', async () => {
    const { draft, api } = writing();
    Object.assign(api.claimDrafts, { change: () => Promise.reject(new AvenantError('not-found', 'claimDrafts.change')) });
    draft.answer('what', 'Fissure');
    assert.equal(await draft.flush(), false);
    assert.deepEqual([draft.state.saving, draft.state.answers], ['gone', { what: 'Fissure' }]);
  });

  it('F8: whatever is lost on the way, in any order: everything typed is kept once the network is back, by one request at a time', async () => {
    const step = fc.oneof(
      fc.record({ type: fc.constantFrom('a', 'b', 'c'), as: fc.constantFrom('1', '2', '3', undefined) }),
      fc.record({ ring: fc.constant(true) }),
      fc.record({ lose: fc.constantFrom('request' as const, 'answer' as const) }),
      fc.record({ there: fc.constantFrom('d', 'e') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { draft, told, time, elsewhere, kept } = writing();
        const typed = new Map<string, string | undefined>();
        for (const one of steps) {
          if ('type' in one) {
            typed.set(one.type, one.as);
            draft.answer(one.type, one.as);
          } else if ('lose' in one) told.lose.push(one.lose);
          else if ('there' in one) elsewhere({ answers: { [one.there]: 'there' } });
          else await time.ring();
        }
        told.lose = [];
        for (let turn = 0; turn < 5; turn++) await time.ring();
        assert.equal(await draft.flush(), true);
        for (const [id, answer] of typed) assert.deepEqual([kept().answers[id], draft.state.answers[id]], [answer, answer]);
        assert.ok(told.most <= 1, 'one at a time');
      }),
      { numRuns: 1000, seed: 20_261_121 },
    );
  });
});

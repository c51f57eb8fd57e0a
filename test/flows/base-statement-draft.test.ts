import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AvenantError, type BaseStatement, type BaseStatementChange, type InsurerApi } from '@avenant/api';
import { BaseStatementDraft } from '@avenant/elements/flows/base-statement-draft.js';
import { typedNumber } from '@avenant/elements/flows/typed-number.js';
import { eur, line, statement } from '../elements/kit/statement-answers.ts';

const typed: [text: string, decimals: number, means: string | undefined][] = [
  ['1240000', 2, '1240000.00'],
  ['1 240 000,5', 2, '1240000.50'],
  ['1\u202f240\u202f000,50 €', 2, '1240000.50'],
  ['1.240.000', 2, '1240000.00'],
  ['1.240.000,50', 2, '1240000.50'],
  ["1'240'000.50", 2, '1240000.50'],
  ['1,240,000.5', 2, '1240000.50'],
  ['007', 0, '7'],
  ['13,5', 1, '13.5'],
  ['0', 2, '0.00'],
  ['1.240', 2, undefined],
  ['1,240', 0, undefined],
  ['13,55', 1, undefined],
  ['1,5', 0, undefined],
  ['-3', 2, undefined],
  ['1e9', 2, undefined],
  ['1.2.3,4,5', 2, undefined],
  ['douze', 2, undefined],
  ['', 2, undefined],
];
test('a number is read as people type it, and not where it could mean two things', () => {
  for (const [text, decimals, means] of typed) assert.equal(typedNumber(text, decimals), means, `« ${text} »`);
});

/** An insurer who keeps one statement, and waits for nobody. */
function desk() {
  let kept = statement({ lines: [line(), line({ code: 'carpentry' })] });
  const asked: BaseStatementChange['lines'][] = [];
  let fault: AvenantError | undefined;
  const change = async ({ etag, lines }: BaseStatementChange & { etag: string }): Promise<BaseStatement> => {
    asked.push(lines);
    if (fault) throw fault;
    if (etag !== kept.etag) throw new AvenantError('precondition-failed', 'change');
    const named = new Map(lines.map(({ code, value }) => [code, value]));
    const version = kept.version + 1;
    const next = kept.lines.map(({ value, ...one }) => {
      const now = named.has(one.code) ? named.get(one.code) : value;
      return { ...one, ...(now && { value: now }) };
    });
    return (kept = { ...kept, version, etag: `"${version}-a"`, lines: next });
  };
  const api = { baseStatements: { change, get: async () => kept, lock: async () => kept } } as unknown as InsurerApi;
  let due: (() => void) | undefined;
  const wait = (_: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      due = resolve;
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const draft = new BaseStatementDraft({ api, statement: kept, wait });
  const settled = async () => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  const pass = async () => {
    due?.();
    await settled();
  };
  const write = (change: Partial<BaseStatement>) => {
    const version = kept.version + 1;
    kept = { ...kept, ...change, version, etag: `"${version}-b"` };
  };
  return { draft, asked, pass, settled, write, kept: () => kept, break: (error?: AvenantError) => (fault = error) };
}
const valuesOf = (one: BaseStatement) => one.lines.map(({ value }) => (value && 'amount' in value ? value.amount : undefined));

test('what is typed is kept once, a moment after the last key, and stays under the fingers', async () => {
  const { draft, asked, pass } = desk();
  for (const text of ['1', '12', '120']) draft.type('masonry', text);
  assert.deepEqual([asked.length, draft.isDirty], [0, true]);
  await pass();
  assert.deepEqual(asked, [[{ code: 'masonry', value: eur('120.00') }]]);
  assert.deepEqual([draft.state.typed, draft.isDirty], [{ masonry: '120' }, false]);
  await draft.leave('masonry');
  assert.deepEqual([draft.state.typed, asked.length], [{}, 1], 'left, it is the insurer’s figure');
});

test('an emptied field empties its line', async () => {
  const { draft, kept, write } = desk();
  write({ lines: [line({ value: eur('5.00') }), line({ code: 'carpentry' })] });
  await draft.look();
  draft.type('masonry', ' ');
  await draft.leave('masonry');
  assert.deepEqual(valuesOf(kept()), [undefined, undefined]);
});

test('F12: what another hand wrote is never written over: asked figure by figure, and the rest is kept', async () => {
  const { draft, kept, write } = desk();
  draft.type('masonry', '100');
  draft.type('carpentry', '7');
  write({ lines: [line({ value: eur('200.00') }), line({ code: 'carpentry' })] });
  await draft.leave('carpentry');
  assert.deepEqual(draft.state.conflicts, [{ code: 'masonry', theirs: eur('200.00') }]);
  assert.deepEqual(valuesOf(kept()), ['200.00', '7.00']);
  await draft.keep();
  assert.equal(valuesOf(kept())[0], '200.00', 'not before somebody has chosen');
  await draft.keepMine('masonry');
  assert.deepEqual([valuesOf(kept())[0], draft.state.conflicts], ['100.00', []]);
});

test('the same figure from two hands is nothing to ask about', async () => {
  const { draft, write } = desk();
  draft.type('masonry', '200');
  write({ lines: [line({ value: eur('200.00') }), line({ code: 'carpentry' })] });
  await draft.leave('masonry');
  assert.deepEqual([draft.state.conflicts, draft.state.keeping, draft.isDirty], [[], 'idle', false]);
});

test('nothing typed is lost where keeping fails, or the page goes', async () => {
  const { draft, asked, kept, settled, break: fail } = desk();
  fail(new AvenantError('network', 'change'));
  draft.type('masonry', '100');
  await draft.leave('masonry');
  assert.deepEqual([draft.state.keeping, draft.state.typed, draft.isDirty], ['failed', { masonry: '100' }, true]);
  fail();
  draft.dispose();
  await settled();
  assert.deepEqual([valuesOf(kept())[0], asked.length], ['100.00', 2]);
});

test('what cannot be read is not sent, and is a problem once its field is left', async () => {
  const { draft, asked } = desk();
  draft.type('masonry', '1.240');
  assert.deepEqual(draft.state.problems, []);
  await draft.leave('masonry');
  assert.deepEqual([draft.state.problems, asked.length], [[{ code: 'masonry', why: 'format' }], 0]);
});

test('a verb that makes no sense is the page’s mistake', () => {
  const { draft } = desk();
  assert.throws(() => draft.type('nothing', '1'), { name: 'ImpossibleMove' });
});

// Every promise about faults and attacks is held by a test that says so by its name; stories/about/proofs.mdx shows which.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilities } from '../../stories/about/capabilities.ts';
import { promises } from '../../stories/about/promises.ts';
import { proofs, proofsIn } from '../../scripts/proofs.mjs';
import { root } from './tree.ts';

test('every row has a test whose name begins with it', () => {
  const held = proofs(root);
  const unheld = promises.map(({ row }) => row).filter((row) => !held[row]);
  assert.deepEqual(unheld, [], 'rows without a test');
});

test('no test holds a row that nobody has promised', () => {
  const rows = new Set([...promises, ...capabilities].map(({ row }) => row));
  const strays = Object.entries(proofs(root)).filter(([row]) => !rows.has(row) && row !== 'F29' && row !== 'F38');
  assert.deepEqual(strays, []);
});

test('rows are read from the names of tests and of the suites around them, whatever the quotes', () => {
  const text = [
    "test('A7, F8: two rows', () => {});",
    "describe('F1, F3: a wait', () => { it('is drawn', () => {}); it(`F2: ${code} again`, () => {}); });",
    "describe('F7: a matrix', () => { for (const it of all) check(it); });",
    "describe('a card', () => { it('says F9: nothing', () => {}); });",
  ].join('\n');
  const found = proofsIn('test/x.test.ts', text).map(({ row, name }) => `${row} ${name}`);
  assert.deepEqual(found, [
    'A7 two rows',
    'F8 two rows',
    'F1 a wait › is drawn',
    'F3 a wait › is drawn',
    'F1 a wait › … again',
    'F3 a wait › … again',
    'F2 a wait › … again',
    'F7 a matrix',
  ]);
});

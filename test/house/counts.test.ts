// `npm test` is only as true as its counts: what crashes, is skipped or is empty must not pass.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { elementCounts } from '../../scripts/reporters/element-counts.mjs';
import { failuresIn, linesOf } from '../../scripts/failures.mjs';
import nodeCounts from '../../scripts/reporters/node-counts.mjs';
import { Tally } from '../../scripts/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'avenant-counts-'));
const tally = join(folder, 'tally');
const failures = join(folder, 'failures');
const ours = { AVENANT_TALLY: tally, AVENANT_FAILURES: failures };
const before = Object.keys(ours).map((name) => [name, process.env[name]] as const);
beforeEach(() => {
  for (const file of [tally, failures]) rmSync(file, { force: true });
  Object.assign(process.env, ours);
});
after(() => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  process.exitCode = 0; // the reporters have spoken of sessions that are not ours
  rmSync(folder, { recursive: true });
});
/** As they stand at the end of a run. */
const told = () => failuresIn(failures).flatMap((one) => linesOf('house', one));
const counted = () => JSON.parse(readFileSync(tally, 'utf8')) as { passed: number; failed: number };

const end = { type: 'test:summary', data: {} };
const one = (type: string, data: object = {}) => ({
  type,
  data: { name: 'a test', nesting: 1, file: '/x.test.ts', details: { type: 'test' }, ...data },
});
async function count(...events: object[]) {
  for await (const _ of nodeCounts(events)) {
    // what it says is for people
  }
}

test('node: tests count once, suites do not', async () => {
  await count(
    one('test:pass'),
    one('test:fail'),
    one('test:pass', { details: { type: 'suite' } }),
    one('test:fail', { details: { type: 'suite' } }),
    end,
  );
  assert.deepEqual(counted(), { passed: 1, failed: 1 });
});

test('node: a skipped test, a test for later and a file without a test are failures', async () => {
  await count(
    one('test:pass', { skip: true }),
    one('test:pass', { todo: 'soon' }),
    one('test:pass', { name: '/x.test.ts', nesting: 0 }),
    end,
  );
  assert.deepEqual(counted(), { passed: 0, failed: 3 });
});

test('node: a run that does not come to its end hands over no counts', async () => {
  await count(one('test:pass'));
  assert.throws(counted);
});

test('node: a failure is told in two lines: where, what, and the error without its stack', async () => {
  const cause = Object.assign(new Error('\u001b[31mlocator.click: Timeout\u001b[39m\nCall log:\n  - waiting for a button\n'), {
    stack: 'Error: x\n    at deep (file:///a/y.ts:1:1)\n    at there (/b/z.test.ts:12:3)',
  });
  await count(one('test:fail', { details: { type: 'test', error: new Error('wrapped', { cause }) } }), one('test:pass'), end);
  assert.equal(told().length, 2);
  assert.match(told()[0]!, /^FAIL house: \/b\/z\.test\.ts:12 › a test$/);
  assert.match(told()[1]!, /^ {5}locator\.click: Timeout - waiting for a button$/);
});

test('node: of a file that ends in an error, the error is told; failures are heard even of a run that does not come to its end', async () => {
  const file = { name: 'x.test.ts', file: resolve('x.test.ts'), nesting: 0, details: { type: 'test', error: new Error('test failed') } };
  await count({ type: 'test:stderr', data: { file: './x.test.ts', message: 'TypeError: y is not a function\n' } }, one('test:fail', file));
  assert.match(told().join('\n'), /x\.test\.ts › the file\n {5}TypeError: y is not a function$/);
});

test('a tally tells what fails, and what is said of it stays short', () => {
  const tally = new Tally();
  tally.row(true, 'fine');
  tally.row(false, 'a table of values', '1.0 s', 'x'.repeat(1000));
  const [name, why] = told();
  assert.equal(name, 'FAIL house: a table of values');
  assert.ok(why!.length < 300);
  assert.equal(told().length, 2);
});

const tested = (...tests: object[]) => ({ name: '', suites: [{ name: 'a suite', suites: [], tests }], tests: [] });
const session = (more: object) => ({
  testResults: tested({ name: 'a test', passed: true }),
  errors: [],
  request404s: [],
  logs: [],
  ...more,
});
const elements = (more: object) => {
  elementCounts().onTestRunFinished({ sessions: [session(more)] });
  return counted();
};

test('elements: tests count once', () => {
  assert.deepEqual(elements({}), { passed: 1, failed: 0 });
  assert.deepEqual(elements({ testResults: tested({ passed: true }, { passed: false }) }), { passed: 1, failed: 1 });
});

test('elements: a test that fails is told by file, suite and name', () => {
  elements({ testFile: '/x.test.ts', testResults: tested({ name: 'a test', passed: false, error: { message: 'no\nway' } }) });
  assert.match(told().join('\n'), /x\.test\.ts › a suite › a test\n {5}no way$/);
  elements({ testFile: '/x.test.ts', request404s: ['nowhere.json'] });
  assert.match(told().join('\n'), /x\.test\.ts › nobody answers nowhere\.json$/);
});

test('elements: a skipped test, an empty file, a page error and a request that nobody answers are failures', () => {
  assert.deepEqual(elements({ testResults: tested({ name: 'x', passed: true }, { name: 'y', skipped: true }) }), { passed: 1, failed: 1 });
  assert.deepEqual(elements({ testResults: tested() }), { passed: 0, failed: 1 });
  assert.deepEqual(elements({ testResults: undefined, errors: [{ message: 'could not import' }] }), { passed: 0, failed: 1 });
  assert.deepEqual(elements({ logs: [['[page error] thrown late']] }), { passed: 1, failed: 1 });
  assert.deepEqual(elements({ request404s: ['nowhere.json'] }), { passed: 1, failed: 1 });
});

// `npm test` is only as true as its counts: what crashes, is skipped or is empty must not pass.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { elementCounts } from '../../scripts/reporters/element-counts.mjs';
import nodeCounts from '../../scripts/reporters/node-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'avenant-counts-'));
const tally = join(folder, 'tally');
const before = process.env['AVENANT_TALLY'];
beforeEach(() => {
  rmSync(tally, { force: true });
  process.env['AVENANT_TALLY'] = tally;
});
after(() => {
  if (before === undefined) delete process.env['AVENANT_TALLY'];
  else process.env['AVENANT_TALLY'] = before;
  process.exitCode = 0; // the reporters have spoken of sessions that are not ours
  rmSync(folder, { recursive: true });
});
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

test('elements: a skipped test, an empty file, a page error and a request that nobody answers are failures', () => {
  assert.deepEqual(elements({ testResults: tested({ name: 'x', passed: true }, { name: 'y', skipped: true }) }), { passed: 1, failed: 1 });
  assert.deepEqual(elements({ testResults: tested() }), { passed: 0, failed: 1 });
  assert.deepEqual(elements({ testResults: undefined, errors: [{ message: 'could not import' }] }), { passed: 0, failed: 1 });
  assert.deepEqual(elements({ logs: [['[page error] thrown late']] }), { passed: 1, failed: 1 });
  assert.deepEqual(elements({ request404s: ['nowhere.json'] }), { passed: 1, failed: 1 });
});

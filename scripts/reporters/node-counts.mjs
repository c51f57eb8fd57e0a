// node:test reporter that prints nothing and hands the counts to scripts/test.mjs. Each test counts once, suites do not; a test that is
// skipped, a file without a test and a run without its end are failures.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export default async function* nodeCounts(events) {
  const count = { passed: 0, failed: 0 };
  let ended = false;
  for await (const { type, data } of events) {
    if (type === 'test:summary' && !data.file) ended = true;
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    // Node reports a file that declares no test as one test of the file's name, and passes it.
    const empty = type === 'test:pass' && data.nesting === 0 && data.file !== undefined && resolve(data.name) === resolve(data.file);
    const idle = data.skip !== undefined || data.todo !== undefined;
    if (empty) yield `FAIL ${data.name}: no test in this file\n`;
    if (idle) yield `FAIL ${data.name}: skipped\n`;
    count[type === 'test:pass' && !empty && !idle ? 'passed' : 'failed'] += 1;
  }
  if (ended && process.env.AVENANT_TALLY) writeFileSync(process.env.AVENANT_TALLY, JSON.stringify(count));
}

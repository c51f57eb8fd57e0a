// node:test reporter that prints nothing and hands the counts to scripts/test.mjs. Each test counts once, suites do not; a test that is
// skipped, a file without a test and a run without its end are failures.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tellFailure } from '../failures.mjs';

export default async function* nodeCounts(events) {
  const count = { passed: 0, failed: 0 };
  let ended = false;
  /** What a file that ends in an error says of it: Node hands on only that it failed. */
  const said = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:summary' && !data.file) ended = true;
    if (type === 'test:stderr' && /^\w*Error\b.*:/.test(data.message)) said.set(resolve(data.file), data.message);
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    // Node reports a file that declares no test as one test of the file's name, and passes it; one that ends in an error, it fails.
    const whole = data.nesting === 0 && data.file !== undefined && resolve(data.name) === resolve(data.file);
    const empty = type === 'test:pass' && whole;
    const idle = data.skip !== undefined || data.todo !== undefined;
    const fault = empty ? 'no test in this file' : idle ? 'skipped' : undefined;
    if (fault) yield `FAIL ${data.name}: ${fault}\n`;
    if (fault || type === 'test:fail')
      tellFailure({
        file: data.file,
        name: whole ? 'the file' : data.name,
        error: fault ?? (whole ? said.get(resolve(data.file)) : undefined) ?? data.details.error,
      });
    count[type === 'test:pass' && !fault ? 'passed' : 'failed'] += 1;
  }
  if (ended && process.env.AVENANT_TALLY) writeFileSync(process.env.AVENANT_TALLY, JSON.stringify(count));
}

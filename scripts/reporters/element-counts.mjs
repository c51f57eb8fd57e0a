// web-test-runner reporter that hands the counts to scripts/test.mjs. A page error, a request that nobody answers, a skipped test and a
// file without a test are failures.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { tellFailure } from '../failures.mjs';

/** How a page says that something was thrown in it (test/elements.config.mjs). */
export const pageError = '[page error] ';

const testsOf = (suite, above = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({ ...test, name: [...above, test.name].join(' › ') })),
        ...suite.suites.flatMap((inner) => testsOf(inner, [...above, inner.name])),
      ]
    : [];
const ignored = (path) => path.endsWith('/favicon.ico') || path.endsWith('.map');

export function elementCounts() {
  const faultsOf = (session) => {
    const tests = testsOf(session.testResults);
    const idle = tests.filter(({ skipped }) => skipped).map(({ name }) => `skipped: ${name}`);
    const lost = session.request404s.filter((path) => !ignored(path)).map((path) => `nobody answers ${path}`);
    const broken = session.errors.map(({ message }) => message);
    const silent = tests.length === 0 && broken.length === 0 ? ['no test in this file'] : [];
    // Thrown inside a test, it has failed that test already.
    const unheard = tests.every(({ passed }) => passed) ? session.logs.map(String).filter((words) => words.startsWith(pageError)) : [];
    return [...idle, ...lost, ...broken, ...silent, ...unheard];
  };
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile)
        for (const fault of faultsOf(session)) logger.error(`FAIL ${relative(process.cwd(), testFile)}: ${fault}`);
    },
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const file = session.testFile;
        for (const { passed, skipped, name, error } of testsOf(session.testResults)) {
          if (skipped) continue;
          count[passed ? 'passed' : 'failed'] += 1;
          if (!passed) tellFailure({ file, name, error });
        }
        for (const name of faultsOf(session)) {
          count.failed += 1;
          tellFailure({ file, name });
        }
      }
      if (process.env.AVENANT_TALLY) writeFileSync(process.env.AVENANT_TALLY, JSON.stringify(count));
      if (count.failed > 0) process.exitCode = 1;
    },
  };
}

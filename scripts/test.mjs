// `npm test`: every stage in order, then what failed, and the tally as the very last line. `npm test -- api elements` runs some of them.
// At a terminal a stage's output is live. Elsewhere (CI keeps few lines, and must find what failed among them) it goes to .cache/test/ and
// a stage is one line; of one that fell over without naming a test, the end of its output is shown.
// A stage hands its counts over in a file (scripts/tally.mjs, scripts/reporters); one that hands over none has crashed.
import { closeSync, existsSync, globSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { failuresIn, linesOf } from './failures.mjs';
import { root } from './run.mjs';

const minutes = 60_000;
const script = (name, ...args) => [`scripts/${name}.mjs`, ...args];
/** Test files for Node, three at a time: one finds what the others leave while they wait. Those that time commands run one after the other. */
const nodeTests = (patterns, { concurrency = true, testTimeout = 2 * minutes } = {}) => ({
  files: patterns,
  command: (files) => [
    '--test',
    `--test-concurrency=${concurrency ? 3 : 1}`,
    `--test-timeout=${testTimeout}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/reporters/node-counts.mjs',
    '--test-reporter-destination=stdout',
    ...files,
  ],
});
const oneByOne = { concurrency: false, testTimeout: 5 * minutes };
const long = { testTimeout: 5 * minutes };

const stages = {
  build: { command: () => script('build') },
  check: { command: () => script('check') },
  house: nodeTests(['test/house.test.ts', 'test/house/*.test.ts']),
  api: nodeTests(['test/api/**/*.test.ts']),
  client: nodeTests(['test/client/**/*.test.ts']),
  flows: nodeTests(['test/flows/**/*.test.ts']),
  sandbox: nodeTests(['test/sandbox/**/*.test.ts']),
  elements: {
    files: ['test/elements/**/*.test.ts'],
    command: () => ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/elements.config.mjs'],
  },
  stories: { files: ['stories/**/*.stories.ts'], command: () => script('stories', '--smoke') },
  size: { command: () => script('size') },
  commands: nodeTests(['test/commands.test.ts', 'test/commands/*.test.ts'], oneByOne),
  journeys: nodeTests(['test/journeys/**/*.test.ts'], long),
  pages: nodeTests(['test/pages/**/*.test.ts'], long),
  bench: { command: () => script('bench', '--budgets') },
};
const stageTimeout = 10 * minutes;

const live = process.stdout.isTTY === true;
const logs = join(root, '.cache/test');
const logOf = (name) => join(logs, `${name}.log`);
const endOfLog = (name) => readFileSync(logOf(name), 'utf8').trimEnd().split('\n').slice(-25).join('\n');

const folder = mkdtempSync(join(tmpdir(), 'avenant-test-'));
const failuresOf = (name) => join(folder, `${name}.failures`);
let running;
/** The stage and whatever it has started. */
const end = () => {
  try {
    process.kill(-running.pid, 'SIGKILL');
  } catch {
    running?.kill('SIGKILL'); // Windows has no groups
  }
};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    end();
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  });

async function runStage(name, { files: patterns, command }) {
  const files = (patterns ?? []).flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  if (patterns && files.length === 0) return { passed: 0, failed: 1, why: 'finds no test' };
  const [tool] = command(files);
  if (!tool.startsWith('-') && !existsSync(join(root, tool))) return { passed: 0, failed: 1, why: `${tool} is missing` };
  const tally = join(folder, name);
  const env = {
    ...process.env,
    AVENANT_TALLY: tally,
    AVENANT_FAILURES: failuresOf(name),
    PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  };
  const output = live ? 'inherit' : openSync(logOf(name), 'w');
  running = spawn(process.execPath, command(files), {
    cwd: root,
    env,
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
  });
  if (!live) closeSync(output);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, stageTimeout);
  const code = await new Promise((resolve) => running.on('close', resolve).on('error', () => resolve(-1)));
  clearTimeout(timer);
  end(); // what it may have left behind
  if (late) return { passed: 0, failed: 1, why: 'takes longer than ten minutes' };
  if (!existsSync(tally)) return { passed: 0, failed: 1, why: `ended without its counts (code ${code})` };
  const { passed, failed } = JSON.parse(readFileSync(tally, 'utf8'));
  if (passed + failed === 0) return { passed, failed: 1, why: 'finds no test' };
  return code !== 0 && failed === 0 ? { passed, failed: 1, why: `ended with code ${code}` } : { passed, failed };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) console.error(`No stage ${unknown.join(', ')}. Stages: ${Object.keys(stages).join(' ')}`);
const chosen = Object.keys(stages).filter((name) => wanted.length === 0 || name === 'build' || wanted.includes(name));

const countsOf = ({ name, passed, failed, seconds, why = '' }) =>
  `${name.padEnd(10)}${String(passed).padStart(6)} passed${String(failed).padStart(5)} failed${seconds.toFixed(0).padStart(6)} s  ${why}`.trimEnd();
const results = [];
if (!live) {
  mkdirSync(logs, { recursive: true });
  for (const name of chosen) rmSync(logOf(name), { force: true });
}
for (const name of unknown.length > 0 ? [] : chosen) {
  const broken = results.some((result) => result.name === 'build' && result.failed > 0);
  if (live) console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const from = performance.now();
  const result = broken ? { passed: 0, failed: 1, why: 'not run: the build failed' } : await runStage(name, stages[name]);
  results.push({ name, seconds: (performance.now() - from) / 1000, broken, failures: failuresIn(failuresOf(name)), ...result });
  if (!live) console.log(countsOf(results.at(-1)));
}
rmSync(folder, { recursive: true, force: true });

const total = results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
  passed: 0,
  failed: unknown.length,
});
if (live) console.log(['', ...results.map(countsOf)].join('\n'));
// What was not run for want of a build has nothing more to say.
for (const { name, failed, why, failures } of results.filter((result) => !result.broken)) {
  for (const failure of why ? [...failures, { name: why }] : failures) console.log(linesOf(name, failure).join('\n'));
  const isUnnamed = why || (failed > 0 && failures.length === 0);
  if (!live && isUnnamed && existsSync(logOf(name))) console.log(endOfLog(name));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

// Everything that can be known without running the product. Needs a build. Each step counts once.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generated, leftOver } from './manifest.mjs';
import { bin, listen, root, tsc } from './run.mjs';
import { Tally } from './tally.mjs';

const npm = process.platform === 'win32' ? ['npm.cmd'] : ['npm'];
const packages = globSync('packages/*/package.json', { cwd: root })
  .sort()
  .map((path) => ({ folder: path.slice(0, -'/package.json'.length), ...JSON.parse(readFileSync(join(root, path), 'utf8')) }));

async function filesAreGenerated() {
  const stale = leftOver();
  for (const [path, text] of await generated())
    if (!existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text) stale.push(path);
  return { ok: stale.length === 0, output: `Not what would be made now: ${stale.join(', ')}. Run \`npm run manifest\` and commit.` };
}

const place = mkdtempSync(join(tmpdir(), 'avenant-pack-'));
const tarballs = new Map();
/** What would be published, as a stranger would receive it: packed once for all who look. */
const tarballOf = (folder) => {
  if (!tarballs.has(folder)) tarballs.set(folder, pack(folder));
  return tarballs.get(folder);
};
async function pack(folder) {
  const into = mkdtempSync(join(place, 'one-'));
  const made = await listen([...npm, 'pack', `./${folder}`, '--pack-destination', into, '--ignore-scripts', '--loglevel=error']);
  const [tarball] = globSync('*.tgz', { cwd: into });
  if (!made.ok || !tarball) throw new Error(`${folder} cannot be packed\n${made.output}`);
  return join(into, tarball);
}

const steps = [
  // This command of it works on several files at once.
  ['formatting (prettier)', () => listen([...bin('prettier'), '--experimental-cli', '--check', '--log-level', 'warn', '.'])],
  ['lint (oxlint)', () => listen([...bin('oxlint'), '--deny-warnings'])],
  ['types of tests and stories', () => listen([...tsc, '-p', 'test/tsconfig.json'])],
  ['generated files are up to date', filesAreGenerated],
  ...packages.flatMap((one) => [
    [`${one.name}: publishable (publint)`, async () => listen([...bin('publint'), 'run', await tarballOf(one.folder), '--strict'])],
    [
      `${one.name}: types resolve (attw)`,
      async () => listen([...bin('attw'), await tarballOf(one.folder), '--profile', 'esm-only', '--no-emoji']),
    ],
  ]),
  [
    'the lock file installs everywhere (npm ci --dry-run)',
    () => listen([...npm, 'ci', '--dry-run', '--ignore-scripts', '--loglevel=error']),
  ],
];

const tally = new Tally();
const left = steps.values();
/** Takes what is left, one step after the other. */
async function worker() {
  for (const [name, step] of left) {
    const from = performance.now();
    const { ok, output } = await step().catch((error) => ({ ok: false, output: error.stack }));
    tally.row(ok, name, `${((performance.now() - from) / 1000).toFixed(1)} s`, output);
    if (!ok) console.log(output.trim().replace(/^/gm, '     '));
  }
}
try {
  await Promise.all([worker(), worker()]);
} finally {
  rmSync(place, { recursive: true, force: true });
}
tally.finish();

// `npm run dev`: `npm start`, rebuilt and restarted as files change.
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { build, copyPortal } from './build.mjs';
import { bin, keep, root, tsc } from './run.mjs';

if (!(await build({ ifStale: true }))) process.exit(1);
const watchers = [
  keep([...tsc, '-b', '--watch', '--preserveWatchOutput']),
  keep([...bin('rollup'), '-c', '--watch', '--silent']),
  keep([process.execPath, '--watch', '--watch-preserve-output', 'scripts/start.mjs', '--no-build', ...process.argv.slice(2)]),
];
const pages = join(root, 'demo/public');
if (existsSync(pages)) watch(pages, { recursive: true }, () => copyPortal());

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    for (const child of watchers) child.kill('SIGTERM');
    await Promise.all(watchers.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
    process.exit();
  });

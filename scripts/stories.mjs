// `npm run stories`: Storybook on this machine. `--build` makes the static site, `--smoke` makes it and opens every story of it.
import { build } from './build.mjs';
import { bin, run } from './run.mjs';

const home = ['--config-dir', 'stories/.storybook', '--disable-telemetry'];
const given = process.argv.slice(2).filter((word) => word !== '--build' && word !== '--smoke');
const smoke = process.argv.includes('--smoke');

if (!(await build({ ifStale: true }))) process.exit(1);
const done =
  smoke || process.argv.includes('--build')
    ? await run([...bin('storybook'), 'build', ...home, '--quiet', '--output-dir', 'storybook-static', ...given])
    : await run([
        ...bin('storybook'),
        'dev',
        ...home,
        '--no-version-updates',
        '--port',
        '6006',
        '--host',
        '127.0.0.1',
        '--no-open',
        ...given,
      ]);
if (!done) process.exit(1);
if (smoke) {
  const { smokeStories } = await import('./storybook-smoke.mjs');
  await smokeStories('storybook-static');
}

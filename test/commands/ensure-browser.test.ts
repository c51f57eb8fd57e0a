// `npm test` on a machine without a Chromium, with installers that only write down how they are called.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

const script = join(import.meta.dirname, '../../scripts/ensure-browser.mjs');
const bare = join(import.meta.dirname, 'bare-machine.mjs');

interface Machine {
  /** Debian's packages: not there, there after `apt-get update`, or without a Chromium among them. */
  apt?: 'fresh' | 'stale' | 'without';
  /** Whether Playwright can download one. */
  download?: boolean;
}

function ensureBrowser(t: TestContext, { apt, download = false }: Machine) {
  const folder = mkdtempSync(join(tmpdir(), 'avenant-bare-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  const chromium = join(folder, 'chromium');
  const arrives = `printf '#!/bin/sh\\necho Chromium 1\\n' > ${chromium} && /bin/chmod +x ${chromium}`;
  const install = { fresh: arrives, stale: `if [ -e ${folder}/lists ]; then ${arrives}; else exit 100; fi`, without: 'exit 100' };
  const command = `case $1 in update) : > ${folder}/lists;; install) ${install[apt ?? 'without']};; esac`;
  writeFileSync(join(folder, 'apt-get'), `#!/bin/sh\necho "apt-get $*" >> ${calls}\n${command}\n`, { mode: 0o755 });
  mkdirSync(join(folder, 'node_modules/playwright-core'), { recursive: true });
  writeFileSync(
    join(folder, 'node_modules/playwright-core/cli.js'),
    `const fs = require('node:fs'), args = process.argv.slice(2).join(' ');
    fs.appendFileSync(${JSON.stringify(calls)}, 'playwright ' + args + '\\n');
    ${download ? `require('node:child_process').execSync(${JSON.stringify(arrives)}, { shell: '/bin/sh' });` : 'process.exit(1);'}`,
  );
  const env = { PATH: folder, BARE_MACHINE: folder, BARE_MACHINE_APT: apt ? 'yes' : 'no' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', bare, script], { cwd: folder, env, encoding: 'utf8' });
  return { status, said: stdout + stderr, chromium, calls: readFileSync(calls, 'utf8').trim().split('\n') };
}

const install = 'apt-get install -y --no-install-recommends chromium fonts-liberation';
const playwright = 'playwright install --with-deps chromium';

test('root on Debian gets Chromium and a font from apt', (t) => {
  const { status, said, calls, chromium } = ensureBrowser(t, { apt: 'fresh' });
  assert.equal(status, 0, said);
  assert.deepEqual(calls, [install]);
  assert.ok(said.endsWith(`[browser] ${chromium}\n`));
});

test('where the lists of packages are missing or old, they are fetched, and apt is asked again', (t) => {
  const { status, said, calls } = ensureBrowser(t, { apt: 'stale' });
  assert.equal(status, 0, said);
  assert.deepEqual(calls, [install, 'apt-get update', install]);
});

test('where apt has none, or is not there, Playwright downloads one', (t) => {
  const withApt = ensureBrowser(t, { apt: 'without', download: true });
  assert.equal(withApt.status, 0, withApt.said);
  assert.deepEqual(withApt.calls, [install, 'apt-get update', install, playwright]);
  const withoutApt = ensureBrowser(t, { download: true });
  assert.equal(withoutApt.status, 0, withoutApt.said);
  assert.deepEqual(withoutApt.calls, [playwright]);
});

test('where nothing helps, it says what to do', (t) => {
  const { status, said } = ensureBrowser(t, { apt: 'without' });
  assert.equal(status, 1);
  assert.match(said, /no Chromium\. Install .* or point CHROME_PATH at one/);
});

// The commands of the README, as a person runs them. `build`, `check`, `bench`, `size` and `manifest` are stages of `npm test` themselves.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'avenant-commands-'));
const started = new Set<ChildProcess>();
after(() => {
  for (const child of started) end(child, 'SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

/** A command and all that it starts are one group, as in a terminal. */
function end(child: ChildProcess, signal: NodeJS.Signals) {
  try {
    process.kill(-child.pid!, signal);
  } catch {
    // it has ended
  }
}

function command(words: readonly string[], env: Record<string, string> = {}) {
  const [program = '', ...args] = words;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, AVENANT_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  started.add(child);
  let said = '';
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said);
        if (found) resolve(found);
      };
      look();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`ended without saying ${pattern}:\n${said}`)));
    });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (words: string) => (said += words));
  const closed = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, says, closed };
}

const address = /Avenant est prêt : (http:\/\/localhost:\d+)\//;
async function served(url: string) {
  const answer = await fetch(url);
  return { status: answer.status, text: await answer.text() };
}

test('npm start says where the portal is and who may sign in, serves both, and ends cleanly on Ctrl-C', async () => {
  const { child, says, closed } = command(['npm', 'start'], { PORT: '0' });
  const [, origin] = await says(address);
  await says(/Demo-Lumio-2026![^]*28000451[^]*28000452[^]*28000453[^]*28000454[^]*Ctrl-C/);
  assert.equal((await served(`${origin}/api/lumio/v1/tenant/config`)).status, 200);
  for (const page of ['/', '/lumio/', '/lumio/une/page/du/portail'])
    assert.match((await served(origin + page)).text, /<!doctype html>/i, `${page} is a page`);
  assert.equal((await served(`${origin}/avenant/login-form.js`)).status, 200);
  end(child, 'SIGINT');
  const { said } = await closed;
  assert.match(said, /Arrêté/);
  assert.doesNotMatch(said, /\n\s+at /, 'no stack trace');
});

test('npm start keeps its records, and starts afresh when asked to', async () => {
  const mark = join(data, 'lumio', 'mark');
  writeFileSync(mark, '');
  for (const { words, kept } of [
    { words: ['npm', 'start'], kept: true },
    { words: ['npm', 'start', '--', '--reset'], kept: false },
  ]) {
    const { child, says, closed } = command(words, { PORT: '0' });
    await says(address);
    assert.equal(existsSync(mark), kept, words.join(' '));
    end(child, 'SIGINT');
    await closed;
  }
});

test('npm start says in one sentence that its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, said } = await command(['npm', 'start'], { PORT: String(port) }).closed;
  other.close();
  assert.equal(code, 1);
  assert.match(said, new RegExp(`Le port ${port} est déjà occupé`));
  assert.doesNotMatch(said, /\n\s+at /, 'no stack trace');
});

test('npm run dev serves the portal, and ends on Ctrl-C', async () => {
  const { child, says, closed } = command(['npm', 'run', 'dev'], { PORT: '0' });
  const [, origin] = await says(address);
  assert.equal((await served(`${origin}/api/lumio/v1/tenant/config`)).status, 200);
  end(child, 'SIGINT');
  await closed;
});

test('npm run stories opens Storybook', async () => {
  const { code, said } = await command(['npm', 'run', 'stories', '--', '--ci', '--smoke-test']).closed;
  assert.equal(code, 0, said);
});

test('npm test says so when it is asked for what it does not know, and its last line is the tally', async () => {
  const { code, said } = await command([process.execPath, 'scripts/test.mjs', 'nothing-of-the-kind']).closed;
  assert.equal(code, 1);
  assert.match(said, /No stage nothing-of-the-kind/);
  assert.match(said, /\n0 passed, 1 failed\n$/);
});

// Starts the project's tools, from the project's root, on the Node that runs us.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const tsc = [process.execPath, join(root, 'node_modules/typescript-7/bin/tsc')];
/** A package's own command, by name. */
export const bin = (name) => [join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name)];

const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };
const start = ([command, ...args], options) =>
  spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' && command.endsWith('.cmd'), ...options });

/** Runs to the end, output on the console. Answers whether it went well. */
export const run = (command, options = {}) =>
  new Promise((resolve) => {
    start(command, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
      .on('error', (error) => resolve(console.error(error.message) ?? false))
      .on('close', (code) => resolve(code === 0));
  });

/** Runs to the end, and keeps what it printed. */
export const listen = (command, options = {}) =>
  new Promise((resolve) => {
    let output = '';
    const plain = { ...(options.env ?? env), NO_COLOR: '1', FORCE_COLOR: '0' };
    const child = start(command, { stdio: ['ignore', 'pipe', 'pipe'], ...options, env: plain });
    const keep = (piece) => (output += piece);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: error.message })).on('close', (code) => resolve({ ok: code === 0, output }));
  });

/** Starts something that runs until we end. */
export function keep(command, options = {}) {
  const child = start(command, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  process.once('exit', () => child.kill());
  return child;
}

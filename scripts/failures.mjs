// What failed, in few lines each, for whoever sees only the end of a run. A stage writes each failure down as it happens, in the file that
// AVENANT_FAILURES names (so that one that crashes later is heard too); scripts/test.mjs prints them all above the tally.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

const longest = 260;
const short = (text) => (text.length > longest ? `${text.slice(0, longest)} …` : text);
const oneLine = (text) => stripVTControlCharacters(text).replace(/\s+/g, ' ').trim();

/** An error's words without its stack, and without the heading of Playwright's log. */
const words = (said) =>
  oneLine(
    String(said ?? '')
      .split('\n')
      .filter((line) => !/^\s+at |^\s*Call log:\s*$/.test(line))
      .join('\n'),
  );

/** The line of a test file where it was thrown. */
const place = (stack) =>
  /([\w./-]+\.test\.ts:\d+)/.exec(
    String(stack ?? '')
      .replaceAll(`file://${root}`, '')
      .replaceAll(root, ''),
  )?.[1];

const path = (file) => (file ? relative(root, file.startsWith('file:') ? fileURLToPath(file) : file) : undefined);

/** `error`: an error, or what is to be said of it. */
export function tellFailure({ file, name, error }) {
  if (!process.env.AVENANT_FAILURES) return;
  const cause = error?.cause instanceof Error || error?.cause?.stack ? error.cause : error;
  const where = place(cause?.stack) ?? path(file);
  const why = words(cause?.message ?? cause);
  appendFileSync(process.env.AVENANT_FAILURES, `${JSON.stringify({ where, name: oneLine(name), why })}\n`);
}

export const failuresIn = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse) : []);

/** Two lines at most. */
export const linesOf = (stage, { where, name, why }) => [
  `FAIL ${stage}: ${short([where, name].filter(Boolean).join(' › '))}`,
  ...(why ? [`     ${short(why)}`] : []),
];

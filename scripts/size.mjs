// The size table (QUALITY.md §1): each entry of the SDK, gzip bytes of what it loads, and its budget. A budget passed fails.
//
// What is loaded is what Chromium loads from a real sandbox, cold, on a French page. "Complete": until somebody is signed in. Another
// element: what comes beyond that until its main job is done (scripts/main-job-probe.mjs). "At most" is what the bundler's graph says that
// a page with this element may ever load beyond complete, whatever goes wrong; it has no budget, but Chromium must stay within it.
//
// `--row <name>`: that row alone (`sign-in`, an element, `everything`). `--files`: what each row is the sum of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { files as everything, frenchGraph, staticGraph } from './french-graph.mjs';
import { mainJobAt, mainJobs } from './main-job-probe.mjs';
import { openProbe } from './probe.mjs';
import { root } from './run.mjs';
import { signInAt } from './sign-in-probe.mjs';
import { Tally } from './tally.mjs';

const kib = 1024;
const budgets = { firstPaint: 13, complete: 22, dropzone: 10, element: 8, everything: 110 };

/**
 * Rows that do not meet their budget yet, with the most that they may weigh meanwhile (KiB). A debt is printed as one, may only shrink,
 * and fails the build when it grows; a row that meets its budget leaves this list, or the build fails too.
 */
const debts = {
  // Its card says all that the paper says, and draws a QR code.
  'avenant/attestation-viewer.js, over the shared base': 12.4,
  // With what takes files: the dropzone's own debt is nearly half of it.
  'avenant/claim-wizard.js, over the shared base': 38.15,
  // A letter, fields, conflicts, a last look and a receipt: what is seldom said is to come late.
  'avenant/base-statement-form.js, over the shared base': 14.85,
  // Somebody is invited, with rights to choose and a warning to acknowledge; who only looks loads a third of it.
  'avenant/access-manager.js, over the shared base': 19.4,
  'avenant/case-extension.js, over the shared base': 10.65,
  'avenant/insurance-tab.js, over the shared base': 9.8,
  // Shared with the claim wizard now: in files of its own it compresses a little less well.
  'avenant/justificatif-dropzone.js, over the shared base': 18.6,
  // Twice the elements that the budget was set for, one of them a wizard.
  'everything in one script, in French': 186,
};

const weights = new Map();
const weight = (file) => {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(root, 'build', file)), { level: 9 }).length);
  return weights.get(file);
};
const sum = (files) => [...files].reduce((total, file) => total + weight(file), 0);
const inKib = (files) => (sum(files) / kib).toFixed(2);
const column = (files) => `${inKib(files).padStart(7)} KiB`;

const tally = new Tally();
function list(files) {
  if (!process.argv.includes('--files')) return;
  for (const file of [...files].sort((a, b) => weight(b) - weight(a))) console.log(`${String(weight(file)).padStart(14)} B  ${file}`);
}

/** Whether so many octets are within the budget, or within a debt. `fault`: what else is wrong. */
function row(name, bytes, budget, said, fault) {
  const debt = debts[name];
  const met = bytes <= budget * kib;
  const ok = !fault && (debt === undefined ? met : !met && bytes <= debt * kib);
  const standing = debt !== undefined && (met ? 'MET: take it off the list of debts' : `OVER BUDGET, held under ${debt}`);
  tally.row(ok, name.padEnd(54), [...said, standing, fault].filter(Boolean).join('  '));
}

/** One row of the table. `most`: all that may ever come; a file beyond that fails it. */
function line(name, files, budget, note, most = files) {
  const strangers = [...files.difference(most)];
  const said = [`${column(files)} of ${String(budget).padStart(3)}`, note];
  row(name, sum(files), budget, said, strangers.length > 0 && `the graph does not count ${strangers.join(' ')}`);
  list(files);
}

const entry = (name) => `avenant/${name}.js`;
const elements = everything
  .map((file) => /^avenant\/([^/]+)\.js$/.exec(file)?.[1])
  .filter((name) => name && !['login-form', 'provider', 'index'].includes(name))
  .sort((a, b) => Object.keys(mainJobs).indexOf(a) - Object.keys(mainJobs).indexOf(b));

const at = process.argv.indexOf('--row');
const only = at < 0 ? undefined : process.argv[at + 1];
const rows = ['sign-in', ...elements, 'everything'];
if (at >= 0 && !rows.includes(only)) throw new Error(`--row takes one of: ${rows.join(', ')}`);
const wanted = (name) => only === undefined || only === name;

function signInLines(complete) {
  const firstPaint = staticGraph([entry('login-form')]);
  line('sign-in, before first paint', firstPaint, budgets.firstPaint, `${firstPaint.size} files`);
  const most = frenchGraph([entry('login-form'), entry('provider')]);
  line('sign-in, complete', complete, budgets.complete, `${complete.size} files; at most ${inKib(most)}`, most);
}

/** The row of an element; answers what it loaded beyond `complete`, or nothing where its main job could not be done. */
async function elementLine(probe, name, { loaded: complete, session }) {
  const title = `${entry(name)}, over the shared base`;
  try {
    if (!mainJobs[name]) throw new Error('its main job is not written down in scripts/main-job-probe.mjs');
    const { loaded } = await mainJobAt(probe, name, session);
    const files = loaded.difference(complete);
    const atOnce = staticGraph([entry(name)]).difference(complete);
    const most = frenchGraph([entry(name), entry('provider')]).difference(complete);
    const note = `${inKib(atOnce)} at once, ${inKib(files.difference(atOnce))} later; at most ${inKib(most)}`;
    line(title, files, name === 'justificatif-dropzone' ? budgets.dropzone : budgets.element, note, most);
    return files;
  } catch (error) {
    tally.row(false, title, `its main job was not done: ${stripVTControlCharacters(error.message).trim()}`);
    return undefined;
  }
}

/** Elements of one sandbox, one after the other: a deed may change what the next one shows. Answers what each has loaded. */
async function rowsOf(names, isFirst) {
  const probe = await openProbe();
  try {
    const signedIn = await signInAt(probe);
    if (isFirst && wanted('sign-in')) signInLines(signedIn.loaded);
    const own = [];
    for (const name of names) own.push(await elementLine(probe, name, signedIn));
    return own;
  } finally {
    await probe.close();
  }
}

// Much of a row is waiting: two insurers at once, each with every second element.
const lanes = [0, 1].map((lane) => elements.filter(wanted).filter((_, n) => n % 2 === lane));
const own = (await Promise.all(lanes.map((names, lane) => (lane === 0 || names.length > 0 ? rowsOf(names, lane === 0) : [])))).flat();
if (only === undefined && own.every(Boolean)) {
  const together = own.reduce((all, files) => all.union(files), new Set());
  console.log(
    `     ${'a portal’s whole first visit, over the shared base'.padEnd(54)}  ${column(together)}         ${together.size} files`,
  );
}
if (wanted('everything')) {
  // Other languages and DOMPurify stay apart in one script too: they are fetched where there is something for them.
  const together = everything.filter((file) => !/\.labels\.(en|de|it)\.js$|\/rich-text\.js$/.test(file));
  const bytes = gzipSync(together.map((file) => readFileSync(join(root, 'build', file), 'utf8')).join('\n'), { level: 9 }).length;
  const said = `${(bytes / kib).toFixed(2).padStart(7)} KiB of ${budgets.everything}  ${together.length} modules, compressed as one`;
  row('everything in one script, in French', bytes, budgets.everything, [said]);
}
tally.finish();

// The size table (QUALITY.md §1): each entry of the SDK, gzip bytes of what it loads, and its budget. A budget passed fails.
//
// "Complete" is what Chromium loads until somebody is signed in on a French page. Another element is charged what it needs beyond that
// until its main job is done: its own code, what that code fetches later, the schemas of the answers that it asks for, and resumable
// sending where it sends files. Left out: other languages, and what is fetched only when something has gone wrong (`whenWrong`).
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { routes } from '@avenant/api';
import { root } from './run.mjs';
import { loadedUntilSignedIn } from './sign-in-probe.mjs';
import { Tally } from './tally.mjs';

const kib = 1024;
const budgets = { firstPaint: 13, complete: 22, dropzone: 10, element: 8, everything: 110 };

const { chunks, modules } = JSON.parse(readFileSync(join(root, '.cache/graph.json'), 'utf8'));
const chunkOf = new Map(Object.entries(chunks).flatMap(([file, chunk]) => chunk.modules.map((id) => [id, file])));
for (const [file, { facade }] of Object.entries(chunks)) if (facade) chunkOf.set(facade, file);

const weights = new Map();
const weight = (file) => {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(root, 'build', file)), { level: 9 }).length);
  return weights.get(file);
};
const sum = (files) => [...files].reduce((total, file) => total + weight(file), 0);
const minus = (files, base) => new Set([...files].filter((file) => !base.has(file)));

/** A file and what must be there before it runs. */
function staticGraph(files, seen = new Set()) {
  for (const file of files)
    if (!seen.has(file)) {
      seen.add(file);
      staticGraph(chunks[file].imports, seen);
    }
  return seen;
}

const otherLanguage = /\.labels\.(?!fr\b)[a-z]{2}\.js$/;
/** Words of failures, and the dialog of a session that ended. */
const whenWrong = /\/(ui\/(failure\.labels|sign-in-problem|sign-in-dialog)|provider\/provider\.labels)\.js$/;
/** The client and the route table fetch by the question that is asked: see `asked`. Elements fetch what they will need. */
const follows = (id) => !/^packages\/(api|client)\//.test(id);

/** Schema → the module that exports it. */
const homes = new Map();
for (const file of globSync('packages/api/dist/resources/*.schema.js', { cwd: root }))
  for (const schema of Object.values(await import(pathToFileURL(join(root, file)).href))) homes.set(schema, file.replaceAll('\\', '/'));

/** Question → the modules of the schemas of what is sent and of what is answered. */
const schemasOf = new Map();
for (const [resource, verbs] of Object.entries(routes))
  for (const [verb, { input, answer }] of Object.entries(verbs)) {
    const schemas = await Promise.all([input, answer].filter(Boolean).map((load) => load()));
    if (!schemas.every((schema) => homes.has(schema))) throw new Error(`${resource}.${verb}: a schema of this route is not exported`);
    schemasOf.set(
      `${resource}.${verb}(`,
      schemas.map((schema) => homes.get(schema)),
    );
  }

/** What the questions that a module asks make the client fetch. */
function asked(id) {
  if (!id.startsWith('packages/elements/')) return [];
  const source = readFileSync(join(root, id), 'utf8');
  const schemas = [...schemasOf].filter(([question]) => source.includes(question)).flatMap(([, files]) => files);
  return /\buploads\.(create|send|discard)\(/.test(source) ? [...schemas, 'packages/client/dist/upload.js'] : schemas;
}

/** Everything that an entry may load on a French page. */
function frenchGraph(files) {
  const all = staticGraph(files);
  for (const file of all) {
    const ids = chunks[file].modules;
    const later = ids.filter(follows).flatMap((id) => modules[id] ?? []);
    const wanted = [...later, ...ids.flatMap(asked)].filter((id) => !otherLanguage.test(id) && !whenWrong.test(id));
    staticGraph(wanted.map((id) => chunkOf.get(id)).filter(Boolean), all); // a Set visits what is added while it is walked
  }
  return all;
}

/**
 * Rows that do not meet their budget yet, with the most that they may weigh meanwhile (KiB). A debt is printed as one, may only shrink,
 * and fails the build when it grows; a row that meets its budget leaves this list, or the build fails too.
 */
const debts = {
  'avenant/case-card.js, over the shared base': 12.1,
  'avenant/case-summary.js, over the shared base': 14.5,
  'avenant/contract-card.js, over the shared base': 13,
  'avenant/contract-list.js, over the shared base': 15,
  'avenant/exchange-log.js, over the shared base': 9.8,
  'avenant/insurance-tab.js, over the shared base': 16.6,
  'avenant/justificatif-dropzone.js, over the shared base': 25.7,
};

const entry = (name) => `avenant/${name}.js`;
const tally = new Tally();
/** One row; with `--files`, what it is the sum of. */
function line(name, files, budget, note = '') {
  const bytes = sum(files);
  const debt = debts[name];
  const met = bytes <= budget * kib;
  const size = `${(bytes / kib).toFixed(2).padStart(7)} KiB of ${String(budget).padStart(3)}`;
  const standing = debt === undefined ? '' : met ? 'MET: take it off the list of debts' : `OVER BUDGET, held under ${debt}`;
  tally.row(debt === undefined ? met : !met && bytes <= debt * kib, name.padEnd(54), `${size}  ${note}  ${standing}`.trimEnd());
  if (process.argv.includes('--files'))
    for (const file of [...files].sort((a, b) => weight(b) - weight(a))) console.log(`${String(weight(file)).padStart(14)} B  ${file}`);
}

const firstPaint = staticGraph([entry('login-form')]);
const mayLoad = new Set([...frenchGraph([entry('login-form')]), ...staticGraph([entry('provider')])]);
const complete = await loadedUntilSignedIn();
const strangers = [...minus(complete, mayLoad)];
line('sign-in, before first paint', firstPaint, budgets.firstPaint, `${firstPaint.size} files`);
line('sign-in, complete', complete, budgets.complete, `${complete.size} files`);
tally.row(
  complete.size > firstPaint.size && strangers.length === 0,
  'Chromium loads no file that the table would not count',
  strangers.join(' '),
);

const shown = new Set(['avenant/login-form.js', 'avenant/provider.js', 'avenant/index.js']);
for (const file of Object.keys(chunks)
  .filter((name) => /^avenant\/[^/]+$/.test(name) && !shown.has(name))
  .sort()) {
  const own = minus(staticGraph([file]), complete);
  const all = minus(frenchGraph([file]), complete);
  const budget = file === entry('justificatif-dropzone') ? budgets.dropzone : budgets.element;
  line(
    `${file}, over the shared base`,
    all,
    budget,
    `${(sum(own) / kib).toFixed(2)} at once, ${(sum(minus(all, own)) / kib).toFixed(2)} later`,
  );
}

const everything = Object.keys(chunks).filter((name) => name.startsWith('avenant/'));
line('everything, all languages', everything, budgets.everything, `${everything.length} files, each compressed alone`);
tally.finish();

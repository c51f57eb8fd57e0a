// The size table (QUALITY.md §1): each entry of the SDK, gzip bytes of what it loads, and its budget. A budget passed fails.
//
// "Complete" is what a French page loads until somebody is signed in. Another element is charged what it needs beyond that until its
// main job is done: its own code, what that code fetches later, the schemas of the answers that it asks for, and resumable sending where
// it sends files. Other languages are left out; everything else that might load is counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
/** The client and the route table fetch by the question that is asked: see `asked`. Elements fetch what they will need. */
const follows = (id) => !/^packages\/(api|client)\//.test(id);

/** The schemas of a question's answer, and of what is sent. */
function schemasOf(resource, verb) {
  const file = `packages/api/dist/resources/${resource}.js`;
  const source = readFileSync(join(root, file), 'utf8');
  const { answer, input } = routes[resource][verb];
  return [...source.matchAll(/const (\w+) = \(\) => import\('\.\/(.+?)'\)/g)]
    .filter(([, name]) => `${answer} ${input}`.includes(`${name}()`))
    .map(([, , schema]) => `packages/api/dist/resources/${schema}`);
}

/** What the questions that a module asks make the client fetch. */
function asked(id) {
  if (!id.startsWith('packages/elements/')) return [];
  const source = readFileSync(join(root, id), 'utf8');
  const questions = Object.entries(routes).flatMap(([resource, verbs]) => Object.keys(verbs).map((verb) => [resource, verb]));
  const schemas = questions
    .filter(([resource, verb]) => source.includes(`${resource}.${verb}(`))
    .flatMap((question) => schemasOf(...question));
  return /\buploads\.(create|send|discard)\(/.test(source) ? [...schemas, 'packages/client/dist/upload.js'] : schemas;
}

/** Everything that an entry may load on a French page. */
function frenchGraph(files) {
  const all = staticGraph(files);
  for (const file of all) {
    const ids = chunks[file].modules;
    const later = ids.filter(follows).flatMap((id) => modules[id] ?? []);
    const wanted = [...later, ...ids.flatMap(asked)].filter((id) => !otherLanguage.test(id));
    staticGraph(wanted.map((id) => chunkOf.get(id)).filter(Boolean), all); // a Set visits what is added while it is walked
  }
  return all;
}

const entry = (name) => `avenant/${name}.js`;
const tally = new Tally();
/** One row; with `--files`, what it is the sum of. */
function line(name, files, budget, note = '') {
  const bytes = sum(files);
  const size = `${(bytes / kib).toFixed(2).padStart(7)} KiB of ${String(budget).padStart(3)}`;
  tally.row(bytes <= budget * kib, name.padEnd(54), `${size}  ${note}`);
  if (process.argv.includes('--files'))
    for (const file of [...files].sort((a, b) => weight(b) - weight(a))) console.log(`${String(weight(file)).padStart(14)} B  ${file}`);
}

const firstPaint = staticGraph([entry('login-form')]);
const complete = new Set([...frenchGraph([entry('login-form')]), ...staticGraph([entry('provider')])]);
line('sign-in, before first paint', firstPaint, budgets.firstPaint, `${firstPaint.size} files`);
line('sign-in, complete', complete, budgets.complete, `${complete.size} files`);

const seen = await loadedUntilSignedIn();
const strangers = [...minus(seen, complete)];
line('sign-in, complete, as Chromium loads it', seen, budgets.complete, `${seen.size} files`);
tally.row(seen.size > firstPaint.size && strangers.length === 0, 'Chromium loads nothing that the table leaves out', strangers.join(' '));

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

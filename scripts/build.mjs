// Builds everything: tsc for the packages and the portal, rollup for the browser, then the portal's static files. `--if-stale` does
// nothing when no source has changed since the last build.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, root, run, tsc } from './run.mjs';

const at = (path) => join(root, path);
const stampFile = at('.cache/build-stamp');
const sources = [
  'packages/*/src/**',
  'packages/*/*.json',
  'demo/{src,public}/**',
  'demo/*.json',
  'rollup.config.mjs',
  'scripts/{build,licences,minified,print-samples}.mjs',
  'tsconfig.json',
  'package-lock.json',
];

function stamp() {
  const hash = createHash('sha256');
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true })).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** A source that is gone leaves no ghost in `dist`: rollup takes every file that it finds there. */
function dropGhosts() {
  for (const dist of globSync('{packages/*,demo}/dist', { cwd: root }))
    for (const file of globSync('**/*.{js,d.ts,js.map,d.ts.map}', { cwd: at(dist) })) {
      const source = file.replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts');
      if (!existsSync(at(join(dist, '../src', source)))) rmSync(at(join(dist, file)));
    }
}

/** What the reader of PDFs fetches when a paper is opened. Nothing that runs scripts of PDFs is among it. */
function copyPdfFiles(folder) {
  const from = at('node_modules/pdfjs-dist');
  // As `.js`: many a server still gives `.mjs` a type that no browser runs.
  for (const name of ['pdf.min', 'pdf.worker.min']) cpSync(join(from, `build/${name}.mjs`), at(`${folder}/${name}.js`));
  cpSync(join(from, 'LICENSE'), at(`${folder}/LICENSE`));
  for (const name of ['cmaps', 'standard_fonts', 'iccs', 'wasm'])
    cpSync(join(from, name), at(`${folder}/${name}`), { recursive: true, filter: (path) => !/quickjs/i.test(path) });
}

export function copyPortal(folder = 'build') {
  cpSync(at('demo/public'), at(folder), { recursive: true });
  cpSync(at('node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'), at(`${folder}/portal/figtree.woff2`));
}

/** Answers whether it went well. A build that fails leaves the last good one where it is. */
export async function build({ ifStale = false } = {}) {
  const now = stamp();
  if (ifStale && existsSync(at('build')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return true;
  const next = '.cache/build';
  dropGhosts();
  rmSync(at(next), { recursive: true, force: true });
  const printed = (await run([...tsc, '-b'])) && (await run([process.execPath, 'scripts/print-samples.mjs']));
  const built = printed && (await run([...bin('rollup'), '-c', '--silent', '--dir', next]));
  if (!built) return false;
  copyPdfFiles('packages/elements/dist/pdf');
  copyPdfFiles(`${next}/avenant/pdf`);
  copyPortal(next);
  rmSync(at('build'), { recursive: true, force: true });
  renameSync(at(next), at('build'));
  writeFileSync(stampFile, now);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { Tally } = await import('./tally.mjs');
  const tally = new Tally();
  const from = performance.now();
  tally.row(await build({ ifStale: process.argv.includes('--if-stale') }), 'build', `${((performance.now() - from) / 1000).toFixed(1)} s`);
  tally.finish();
}

// Which files a file of build/ may bring along, by the bundler's own graph (.cache/graph.json): what must be there before it runs, and what
// it may ever fetch on a French page, troubles included.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { routes } from '@avenant/api';
import { root } from './run.mjs';

const { chunks, modules } = JSON.parse(readFileSync(join(root, '.cache/graph.json'), 'utf8'));
const chunkOf = new Map(Object.entries(chunks).flatMap(([file, chunk]) => chunk.modules.map((id) => [id, file])));
for (const [file, { facade }] of Object.entries(chunks)) if (facade) chunkOf.set(facade, file);

/** Every file of the SDK. */
export const files = Object.keys(chunks).filter((file) => file.startsWith('avenant/'));

/** Files and what must be there before they run. */
export function staticGraph(entries, seen = new Set()) {
  for (const file of entries)
    if (!seen.has(file)) {
      seen.add(file);
      staticGraph(chunks[file].imports, seen);
    }
  return seen;
}

const otherLanguage = /\.labels\.(?!fr\b)[a-z]{2}\.js$/;
/** The route table and the client fetch these by the question that is asked: see `asked`. */
const byQuestion = /^packages\/(api\/dist\/resources\/[^/]+|client\/dist\/upload)\.js$/;

/** Schema → the module that exports it. */
const homes = new Map();
for (const file of globSync('packages/api/dist/resources/*.schema.js', { cwd: root }))
  for (const schema of Object.values(await import(pathToFileURL(join(root, file)).href))) homes.set(schema, file.replaceAll('\\', '/'));

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Question → the modules of its route, and of the schemas of what is sent and of what is answered. */
const schemasOf = new Map();
for (const [resource, verbs] of Object.entries(routes))
  for (const [verb, { input, answer }] of Object.entries(verbs)) {
    const schemas = await Promise.all([input, answer].filter(Boolean).map((load) => load()));
    if (!schemas.every((schema) => homes.has(schema))) throw new Error(`${resource}.${verb}: a schema of this route is not exported`);
    schemasOf.set(`${resource}.${verb}(`, [
      ...schemas.map((schema) => homes.get(schema)),
      `packages/api/dist/resources/${kebab(resource)}.js`,
    ]);
  }

/** What the questions that a module asks make the client fetch. */
function asked(id) {
  if (!id.startsWith('packages/elements/')) return [];
  const source = readFileSync(join(root, id), 'utf8');
  const schemas = [...schemasOf].filter(([question]) => source.includes(question)).flatMap(([, homesOfIt]) => homesOfIt);
  if (/\buploads\.(create|send|discard)\(/.test(source)) schemas.push('packages/client/dist/upload.js');
  if (/\bevents\.watch\(/.test(source)) schemas.push('packages/api/dist/resources/notifications.schema.js');
  return schemas;
}

/** Everything that entries may load on a French page, whatever happens. */
export function frenchGraph(entries) {
  const all = staticGraph(entries);
  for (const file of all) {
    const ids = chunks[file].modules;
    const later = ids.flatMap((id) => modules[id] ?? []).filter((id) => !byQuestion.test(id) && !otherLanguage.test(id));
    staticGraph([...later, ...ids.flatMap(asked)].map((id) => chunkOf.get(id)).filter(Boolean), all); // a Set visits what is added while it is walked
  }
  return all;
}

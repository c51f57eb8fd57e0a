// A step of the build: prints the papers of the sample data, so that no world has to begin with printing some dozens of them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const dist = join(root, 'packages/sandbox/dist');
const load = (file) => import(pathToFileURL(join(dist, file)).href);
const target = 'world/seed/printed.js';
const save = (papers) => writeFileSync(join(dist, target), `export const printed = ${JSON.stringify(papers)};\n`);

// What an older press has printed must not be taken for new.
save({});
const { batisseuse, createBrowserSandbox, lumio } = await load('browser/browser.js');
for (const seed of [lumio, batisseuse]) await createBrowserSandbox({ seed }).ready;
const { papers } = await load('world/paper.js');
const entries = await Promise.all([...papers].map(async ([key, made]) => [key, Buffer.from(await made).toString('latin1')]));
save(Object.fromEntries(entries));

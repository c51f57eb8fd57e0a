// Everything in the repository that is made from something else: the OpenAPI document, the icons, the custom elements manifest, what
// editors read, and which tests hold which promise. `npm run manifest` writes them; `npm run check` compares. Needs a build.
import { globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { iconFolder, icons } from './icons.mjs';
import { proofs } from './proofs.mjs';
import { bin, listen, root } from './run.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

async function openApi() {
  const { openapi } = await import('@avenant/api/openapi.js');
  return json(await openapi());
}

/** The design tokens, as editors know custom properties. */
async function cssData() {
  const { tokens } = await import('@avenant/elements/kit/tokens.js');
  const describe = (value, syntax) => `${syntax ? `${syntax}. ` : ''}By default \`${value.replaceAll('--_av-', '--avenant-')}\`.`;
  const properties = tokens.map(([name, value, syntax]) => ({ name: `--avenant-${name}`, description: describe(value, syntax) }));
  return json({ version: 1.1, properties });
}

async function elementsManifest() {
  const folder = '.cache/manifest';
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  const { ok, output } = await listen([...bin('cem'), 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'], {
    cwd: join(root, 'packages/elements'),
    env: { ...process.env, AVENANT_MANIFEST_DIR: `../../${folder}` },
  });
  if (!ok) throw new Error(output);
  return readdirSync(join(root, folder)).map((name) => [`packages/elements/${name}`, readFileSync(join(root, folder, name), 'utf8')]);
}

/** Every generated file: path → text. */
export const generated = async () =>
  new Map([
    ['packages/api/openapi.json', await openApi()],
    ...icons(),
    ['packages/elements/vscode.css-custom-data.json', await cssData()],
    ['stories/about/proofs.json', json(proofs(root))],
    ...(await elementsManifest()),
  ]);

/** Icons that nobody asks for any more. */
export const leftOver = () => {
  const made = new Set(icons().map(([path]) => path));
  return globSync(`${iconFolder}/*.ts`, { cwd: root }).filter((path) => !made.has(path.replaceAll('\\', '/')));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const path of leftOver()) rmSync(join(root, path));
  for (const [path, text] of await generated()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}

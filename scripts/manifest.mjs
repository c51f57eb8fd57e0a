// Everything in the repository that is made from something else: the OpenAPI document, the icons, the custom elements manifest and what
// editors read. `npm run manifest` writes them; `npm run check` compares. Needs a build.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { icons } from './icons.mjs';
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
export async function generated() {
  const iconFile = 'packages/elements/src/ui/icons.ts';
  const style = await resolveConfig(join(root, iconFile));
  return new Map([
    ['packages/api/openapi.json', await openApi()],
    [iconFile, await format(icons(), { ...style, parser: 'typescript' })],
    ['packages/elements/vscode.css-custom-data.json', await cssData()],
    ...(await elementsManifest()),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of await generated()) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }

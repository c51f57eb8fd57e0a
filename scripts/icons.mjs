// Makes packages/elements/src/ui/icons/<name>.ts: the few icons we use of Lucide (ISC), as Lit templates, one module each so that an
// element carries only its own. Add a name, run `npm run manifest`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const names = `
  arrow-right bell building-2 calendar-plus camera car check chevron-down chevron-left chevron-right circle-alert circle-check circle-dot clock copy download
  ellipsis-vertical file file-text file-up folder-open hand-coins hard-hat heart-pulse house image info landmark lock mail message-square minus pause
  paw-print phone play printer rotate-cw scale search send shield-check shield-off triangle-alert upload user user-plus wifi-off x zoom-in zoom-out
`
  .trim()
  .split(/\s+/);
const from = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
export const iconFolder = 'packages/elements/src/ui/icons';
const camel = (name) => name.replace(/-(\w)/g, (_, c) => c.toUpperCase());
const shapes = (name) =>
  readFileSync(join(from, `${name}.svg`), 'utf8')
    .replace(/<!--.*?-->/gs, '')
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>')
    .trim();

const moduleOf = (
  name,
) => `// Made by scripts/icons.mjs from lucide-static. ISC License, (c) Lucide Contributors; part (c) Cole Bemis (Feather, MIT).
import { svg } from 'lit';
import { icon } from '../icon.js';

// prettier-ignore
export const ${camel(name)} = () => icon(svg\`${shapes(name)}\`);
`;

/** Every icon's module: path → text. */
export const icons = () => names.map((name) => [`${iconFolder}/${name}.ts`, moduleOf(name)]);

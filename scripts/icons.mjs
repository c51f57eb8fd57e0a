// Makes packages/elements/src/ui/icons.ts: the few icons we use of Lucide (ISC), as Lit templates. Add a name, run `npm run manifest`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const names = [
  'arrow-right',
  'calendar',
  'camera',
  'car',
  'check',
  'chevron-right',
  'circle-alert',
  'circle-check',
  'circle-dot',
  'clock',
  'copy',
  'ellipsis-vertical',
  'eye',
  'eye-off',
  'file',
  'file-text',
  'folder-open',
  'hand-coins',
  'hard-hat',
  'heart-pulse',
  'house',
  'image',
  'info',
  'landmark',
  'lock',
  'mail',
  'message-square',
  'minus',
  'pause',
  'paw-print',
  'phone',
  'play',
  'rotate-cw',
  'scale',
  'send',
  'shield-check',
  'shield-off',
  'trash-2',
  'triangle-alert',
  'upload',
  'users',
  'wifi-off',
  'x',
];
const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
const camel = (name) => name.replace(/-(\w)/g, (_, c) => c.toUpperCase());
const drawing = (name) =>
  readFileSync(join(folder, `${name}.svg`), 'utf8')
    .replace(/<!--.*?-->/gs, '')
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '')
    .trim();

const lines = () => names.map((name) => `export const ${camel(name)} = () => icon(svg\`${drawing(name)}\`);`);

/** Text of the module, not formatted yet. */
export const icons =
  () => `// Made by scripts/icons.mjs from lucide-static. Lucide: ISC License, (c) Lucide Contributors, part (c) Cole Bemis (Feather, MIT).
import { type SVGTemplateResult, html, svg } from 'lit';

// 20 px, stroke 1.75, in the colour of the text; hidden from assistive technology, because a word beside it says the same.
const icon = (drawing: SVGTemplateResult) =>
  html\`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">\${drawing}</svg>\`;

${lines().join('\n')}
`;

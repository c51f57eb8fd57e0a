// rollup plugin: one text file with the licence of every package that the built code contains.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Drawn from at build time (scripts/icons.mjs), so that no module of it is in the bundle: yet its drawings are. */
const copied = ['node_modules/lucide-static'];

const folderOf = (id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [text] = globSync('{LICENSE,LICENCE,License,license}*', { cwd: folder });
  const body = text && existsSync(join(folder, text)) ? readFileSync(join(folder, text), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${body}\n`;
}

export const licences = (fileName) => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const used = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
    const folders = [...new Set([...used.map(folderOf).filter(Boolean), ...copied])];
    const notices = [...new Set(folders.map(notice))].sort();
    this.emitFile({ type: 'asset', fileName, source: notices.join(`\n${'-'.repeat(72)}\n\n`) });
  },
});

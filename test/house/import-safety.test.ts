// DESIGN §6.9: a server that imports our modules is not disturbed by them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { root } from './tree.ts';

const pageGlobals = [
  'window',
  'document',
  'customElements',
  'localStorage',
  'sessionStorage',
  'location',
  'matchMedia',
  'CSS',
  'CSSStyleSheet',
  'HTMLElement',
];

/** Imports a module in a Node of its own; answers which page globals our own code asked for meanwhile, and where. */
function touchedBy(statement: string): string[] {
  const script = `
    const touched = [];
    for (const name of ${JSON.stringify(pageGlobals)}) {
      let value = globalThis[name];
      Object.defineProperty(globalThis, name, {
        configurable: true,
        set(given) { value = given; },
        get() {
          // Lit brings a stand-in for servers, and may look for it; the line that asks is what counts.
          const asks = new Error().stack.split('\\n')[2] ?? '';
          if (!asks.includes('node_modules') && !asks.includes('node:')) touched.push(name + ' ' + asks.trim());
          return value;
        },
      });
    }
    ${statement}
    process.stdout.write(JSON.stringify([...new Set(touched)]));
  `;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  ) as string[];
}

const importing = (folder: string, name: string) =>
  // pdf.js is another's, beside ours: it is asked for by its address, and nobody imports it.
  globSync(`${folder}/dist/**/*.js`, { cwd: root, exclude: [`${folder}/dist/pdf/**`] }).map(
    (file) => `${name}${file.replaceAll('\\', '/').slice(`${folder}/dist`.length)}`,
  );
const entries = {
  '@avenant/api': importing('packages/api', '@avenant/api'),
  '@avenant/client': ['@avenant/client'],
  '@avenant/elements': importing('packages/elements', '@avenant/elements'),
  avenant: importing('packages/sdk', 'avenant'),
};

for (const [name, modules] of Object.entries(entries))
  test(`importing ${name} on a server touches nothing of a page`, () => {
    assert.ok(modules.length > 0, 'nothing is built');
    assert.deepEqual(touchedBy(modules.map((module) => `await import('${module}');`).join('\n')), []);
  });

test('a module that touches the page on import would be seen', () => {
  assert.equal(touchedBy('document?.title;').length, 1);
  assert.throws(() => touchedBy('document.title;'));
});

// scripts/minified.mjs gives what crosses files its names: whatever one built file asks of another is there, in files that are seldom fetched too.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { root } from './tree.ts';

interface Named {
  readonly name?: string;
}
interface Statement {
  readonly type: string;
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly { readonly imported?: Named; readonly local: Named; readonly exported?: Named }[];
}

/** A chunk is fetched for one name of it, by an address beside the chunks. */
const fetched = /\("(\.[^"]+\.js)"\)\.then\((\w+)=>\2\.([\w$]+)\)/g;

/** What files ask of others that those do not have: `who: whom what`. */
function broken(files: ReadonlyMap<string, string>, chunks: string): string[] {
  const has = new Map<string, Set<string | undefined>>();
  const asks: [who: string, whom: string, what: string | undefined][] = [];
  for (const [file, code] of files) {
    const own = new Set<string | undefined>();
    has.set(file, own);
    for (const { type, source, specifiers = [] } of (parseAst(code) as unknown as { body: Statement[] }).body) {
      const whom = source?.value.startsWith('.') ? join(dirname(file), source.value) : undefined;
      for (const { imported, local, exported } of specifiers) {
        if (exported) own.add(exported.name);
        const what = type === 'ImportDeclaration' ? imported?.name : local.name;
        if (whom) asks.push([file, whom, what]);
      }
    }
    for (const [, at, , what] of code.matchAll(fetched)) asks.push([file, join(chunks, at!), what]);
  }
  return asks.filter(([, whom, what]) => !has.get(whom)?.has(what)).map(([who, whom, what]) => `${who}: ${whom} ${what}`);
}

test('what a built file asks of another is there', () => {
  const folder = join(root, 'build');
  const files = globSync('{avenant,portal}/**/*.js', { cwd: folder }).filter((file) => !file.includes('/pdf/'));
  assert.ok(files.length > 300);
  assert.deepEqual(broken(new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])), 'avenant/chunks'), []);
});

test('a name that is not there would be seen, imported or fetched', () => {
  const files = new Map([
    ['a.js', 'import{A,B}from"./chunks/b.js";A(B,$("./b.js").then(e=>e.C),$("./b.js").then(e=>e.A))'],
    ['chunks/b.js', 'const A=1;export{A};'],
  ]);
  assert.deepEqual(broken(files, 'chunks'), ['a.js: chunks/b.js B', 'a.js: chunks/b.js C']);
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Files of a repository: path from its root, with `/` → text. Real, or planted in memory. */
export type Tree = ReadonlyMap<string, string>;

/** Something that breaks a rule. */
export interface Fault {
  path: string;
  line?: number | undefined;
  what: string;
}

/** A violation, planted to see that its rule is awake. */
export interface Plant {
  what: string;
  /** Where the rule must point. */
  at: string;
  /** New text of the file; `undefined` takes it away. */
  text?: string | ((before: string) => string) | undefined;
}

export interface Rule {
  /** A sentence that says what holds. */
  name: string;
  find(tree: Tree): Fault[];
  plants: readonly Plant[];
}

export const root = fileURLToPath(new URL('../..', import.meta.url));
const isText = /\.(ts|mjs|js|json|html|css|md|mdx|svg|yml|yaml|txt|webmanifest)$|(^|\/)(run|\.[a-z]+rc|\.[a-z]+ignore|LICENSE)$/;

/** What is committed or about to be. */
export function realTree(): Tree {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const files = list.split('\0').filter((path) => path && isText.test(path));
  const read = (path: string): [string, string][] => {
    try {
      return [[path, readFileSync(root + path, 'utf8')]];
    } catch {
      return []; // taken away, not committed yet
    }
  };
  return new Map(files.flatMap(read));
}

export function planted(tree: Tree, { at, text }: Plant): Tree {
  const copy = new Map(tree);
  const after = typeof text === 'function' ? text(copy.get(at) ?? '') : text;
  if (after === undefined) copy.delete(at);
  else copy.set(at, after);
  return copy;
}

export const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;

export const show = (faults: readonly Fault[]) =>
  faults.map(({ path, line, what }) => `${path}${line ? `:${line}` : ''}  ${what}`).join('\n');

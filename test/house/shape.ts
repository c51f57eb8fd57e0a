import { sources } from './source.ts';
import type { Fault, Rule } from './tree.ts';

const ceiling = 250;
const medianCeiling = 80;
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length;
const long = (lines: number) => `export {};\n${'// a line\n'.repeat(lines - 1)}`;
const all = /^(packages\/[^/]+\/src|demo\/src|scripts|test|stories)\/.*\.(ts|mjs)$/;

const ceilings: Rule = {
  name: `no file is longer than ${ceiling} lines: it would be two ideas`,
  find: (tree) =>
    sources(tree, all)
      .map(([path, text]) => ({ path, lines: linesOf(text) }))
      .filter(({ lines }) => lines > ceiling)
      .map(({ path, lines }) => ({ path, what: `has ${lines} lines` })),
  plants: [
    { what: 'a long file', at: 'packages/elements/src/kit/element.ts', text: long(ceiling + 1) },
    { what: 'a long test', at: 'test/flows/queue.test.ts', text: long(ceiling + 1) },
  ],
};

const median: Rule = {
  name: `half of the sources have at most ${medianCeiling} lines`,
  find: (tree) => {
    const lengths = sources(tree)
      .filter(([path]) => !path.includes('/ui/icons/')) // made by a script, one line each
      .map(([, text]) => linesOf(text))
      .sort((a, b) => a - b);
    const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
    return middle > medianCeiling ? [{ path: 'packages', what: `median of ${middle} lines` }] : [];
  },
  plants: [],
};

const names: Rule = {
  name: 'files are named in kebab-case, for what they export, never for being useful',
  find: (tree) =>
    [...tree.keys()]
      .filter((path) => all.test(path))
      .flatMap((path): Fault[] => {
        const name = path.split('/').at(-1)!;
        const [stem = ''] = name.split('.');
        if (/^(utils?|helpers?|commons?|types?|misc|shared-types)$/.test(stem)) return [{ path, what: 'says nothing about what it is' }];
        return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name) ? [] : [{ path, what: 'is not kebab-case' }];
      }),
  plants: [
    { what: 'utils', at: 'packages/client/src/utils.ts', text: 'export {};\n' },
    { what: 'types', at: 'packages/elements/src/kit/types.ts', text: 'export {};\n' },
    { what: 'helpers of a test', at: 'test/client/helpers.ts', text: 'export {};\n' },
    { what: 'camel case', at: 'packages/client/src/createClient.ts', text: 'export {};\n' },
  ],
};

const barrels: Rule = {
  name: 'no barrel below a package’s root',
  find: (tree) =>
    [...tree.keys()]
      .filter((path) => /(^|\/)index\.(ts|mjs|js)$/.test(path) && all.test(path) && !/^packages\/[^/]+\/src\/index\.ts$/.test(path))
      .map((path) => ({ path, what: 'is a barrel' })),
  plants: [
    { what: 'an index of the kit', at: 'packages/elements/src/kit/index.ts', text: "export * from './element.js';\n" },
    { what: 'an index of the tests', at: 'test/flows/index.ts', text: 'export {};\n' },
  ],
};

export const shape: readonly Rule[] = [ceilings, median, names, barrels];
/** The median has no file to point at: its plant is a house of long files. */
export const longHouse = (tree: ReadonlyMap<string, string>) =>
  new Map([...tree].map(([path, text]) => [path, path.includes('/src/') ? long(medianCeiling + 1) : text]));

import { homedir } from 'node:os';
import { lineAt, root, type Fault, type Rule } from './tree.ts';

/** Paths of the machine that we run on, if they are long enough to mean something. */
const own = [root.replace(/\/$/, ''), homedir()].filter((path) => path.split('/').length > 2);
const place = (...parts: string[]) => `/${parts.join('/')}/`;
const machine = new RegExp(String.raw`(?<![\w.:/@-])/(?:home|Users|root|work|mnt|workspaces?)/[\w.-]+|\b[A-Z]:\\(?:Users|work)\b`, 'g');
const registry = /\b(?:https?:)?\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|npm\.pkg)[\w.-]*(?::\d+)?\/?|_auth(?:Token)?\s*=/gi;

const anonymous: Rule = {
  name: 'no file tells of the machine that it was written on, nor of a registry',
  find: (tree) =>
    [...tree].flatMap(([path, text]): Fault[] => {
      const found = [
        ...text.matchAll(machine),
        ...text.matchAll(registry),
        ...own.flatMap((place) => [...text.matchAll(new RegExp(RegExp.escape(place), 'g'))]),
      ];
      return found.map((match) => ({ path, line: lineAt(text, match.index), what: `says ${match[0]}` }));
    }),
  plants: [
    { what: 'a path of somebody’s home', at: 'README.md', text: `cd ${place('home', 'camille', 'avenant')}\n` },
    { what: 'the path of this very folder', at: 'scripts/build.mjs', text: `import '${place('Users', 'camille')}x.mjs';\n` },
    { what: 'a registry', at: 'package-lock.json', text: `{ "resolved": "https://${'registry'}.example.org/lit" }\n` },
    { what: 'a token', at: '.npmrc', text: `//npm.example.org/:_${'authToken'}=abc\n` },
  ],
};

type Manifest = { name?: string; version?: string } & Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies',
  Record<string, string> | undefined
>;
const manifests = (tree: ReadonlyMap<string, string>) =>
  [...tree]
    .filter(([path]) => /^(packages\/[^/]+\/)?package\.json$/.test(path))
    .map(([path, text]) => ({ path, manifest: JSON.parse(text) as Manifest }));
const dependencies = ({ dependencies, devDependencies, optionalDependencies }: Manifest) =>
  Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

const definePath = 'packages/elements/src/kit/define.ts';
const versions: Rule = {
  name: 'all packages have one version, and kit/define says it',
  find: (tree) => {
    const packages = manifests(tree).filter(({ path }) => path !== 'package.json');
    const [first] = packages;
    const version = first?.manifest.version;
    const names = new Set(packages.map(({ manifest }) => manifest.name));
    const said = /\bversion = '([^']+)'/.exec(tree.get(definePath) ?? '')?.[1];
    return [
      ...packages
        .filter(({ manifest }) => manifest.version !== version)
        .map(({ path, manifest }) => ({ path, what: `is ${manifest.version}, not ${version}` })),
      ...packages.flatMap(({ path, manifest }) =>
        dependencies(manifest)
          .filter(([name, wanted]) => names.has(name) && wanted !== version)
          .map(([name, wanted]) => ({ path, what: `wants ${name} ${wanted}, not ${version}` })),
      ),
      ...(said === version ? [] : [{ path: definePath, what: `says ${said}, not ${version}` }]),
    ];
  },
  plants: [
    {
      what: 'a package ahead',
      at: 'packages/client/package.json',
      text: (before) => before.replace('"version": "1.2.3"', '"version": "1.3.0"'),
    },
    {
      what: 'a dependency behind',
      at: 'packages/client/package.json',
      text: (before) => before.replace('"@avenant/api": "1.2.3"', '"@avenant/api": "1.2.2"'),
    },
    { what: 'a warning that names another version', at: definePath, text: (before) => before.replace('1.2.3', '1.2.4') },
  ],
};

const pins: Rule = {
  name: 'every dependency is pinned exactly',
  find: (tree) =>
    manifests(tree).flatMap(({ path, manifest }) =>
      dependencies(manifest)
        .filter(([, wanted]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(wanted))
        .map(([name, wanted]) => ({ path, what: `wants ${name} ${wanted}` })),
    ),
  plants: [
    { what: 'a caret', at: 'packages/api/package.json', text: (before) => before.replace('4.6.7', '^4.6.7') },
    { what: 'anything', at: 'package.json', text: (before) => before.replace('3.3.3', '*') },
  ],
};

export const repository: readonly Rule[] = [anonymous, versions, pins];

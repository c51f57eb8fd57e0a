import ts from 'typescript';
import { classFile, classIn, elementsOf, folderOf, importsOf, literalsOf, nodes, parse, rooms, sources, staticOf } from './source.ts';
import type { Fault, Rule, Tree } from './tree.ts';

const card = classFile('thing-card');
const list = classFile('thing-list');
const replacing = (from: string | RegExp, to: string) => (before: string) => before.replace(from, to);

/** A rule that looks at each element by itself. */
const eachElement = (find: (name: string, tree: Tree, text: string) => Fault[]) => (tree: Tree) =>
  elementsOf(tree).flatMap((name) => find(name, tree, tree.get(classFile(name)) ?? ''));

const filesOf = (name: string) => [
  classFile(name),
  `${folderOf(name)}/${name}.styles.ts`,
  `${folderOf(name)}/${name}.labels.ts`,
  ...['en', 'de', 'it'].map((language) => `${folderOf(name)}/${name}.labels.${language}.ts`),
  `stories/${name}.stories.ts`,
  `test/elements/${name}.test.ts`,
];

const fiveFiles: Rule = {
  name: 'an element is five files and their translations, no less and no more',
  find: eachElement((name, tree) => {
    const wanted = filesOf(name);
    const missing = wanted.filter((path) => !tree.has(path)).map((path) => ({ path, what: 'is missing' }));
    const extra = [...tree.keys()].filter((path) => path.startsWith(`${folderOf(name)}/`) && !wanted.includes(path));
    return [...missing, ...extra.map((path) => ({ path, what: 'is not one of the five' }))];
  }),
  plants: [
    { what: 'no story', at: 'stories/thing-card.stories.ts' },
    { what: 'no test', at: 'test/elements/thing-list.test.ts' },
    { what: 'no German', at: 'packages/elements/src/thing-card/thing-card.labels.de.ts' },
    { what: 'no sheet', at: 'packages/elements/src/thing-card/thing-card.styles.ts' },
    { what: 'a sixth file', at: 'packages/elements/src/thing-card/thing-card.helper.ts', text: 'export {};\n' },
  ],
};

const named: Rule = {
  name: 'a tag is its folder’s name, in the class, in its comment and in the tag map',
  find: eachElement((name, _, text) => {
    const path = classFile(name);
    const tag = `avenant-${name}`;
    const declared = classIn(text);
    if (!declared) return [{ path, what: 'has no class' }];
    const comment = text.slice(declared.getFullStart(), declared.getStart());
    const map = [...nodes(parse(text))].find(
      (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementTagNameMap',
    );
    const entry = map?.members.find((member) => member.name?.getText() === `'${tag}'`);
    const says = [
      [staticOf(text, 'tag') === `'${tag}'`, `wants static tag '${tag}'`],
      [new RegExp(`@tag ${tag}(\\s|$)`).test(comment), `wants @tag ${tag} in the class comment`],
      [
        entry !== undefined && ts.isPropertySignature(entry) && entry.type?.getText() === declared.name?.text,
        `wants ${tag} in HTMLElementTagNameMap`,
      ],
    ] as const;
    return says.filter(([holds]) => !holds).map(([, what]) => ({ path, what }));
  }),
  plants: [
    { what: 'another tag', at: card, text: replacing("'avenant-thing-card';\n  static", "'avenant-card';\n  static") },
    { what: 'a comment without its tag', at: card, text: replacing('@tag avenant-thing-card', '') },
    { what: 'no entry in the tag map', at: card, text: replacing(/declare global[^]*$/, '') },
    {
      what: 'an entry of another class',
      at: card,
      text: replacing("'avenant-thing-card': ThingCard", "'avenant-thing-card': HTMLElement"),
    },
  ],
};

const uses: Rule = {
  name: 'static uses names exactly the elements that an element draws',
  find: eachElement((name, tree, text) => {
    const path = classFile(name);
    const classes = new Map(
      elementsOf(tree).map((other) => [`avenant-${other}`, classIn(tree.get(classFile(other)) ?? '')?.name?.text ?? '?']),
    );
    const imported = importsOf(path, text)
      .filter(
        ({ to, typeOnly }) =>
          !typeOnly && to.startsWith('packages/elements/src/') && !rooms.has(to.split('/')[3]!) && to.split('/')[3] !== name,
      )
      .flatMap(({ names }) => names.filter((one) => [...classes.values()].includes(one)));
    const tags = literalsOf(text).flatMap((literal) => [...literal.text.matchAll(/<(avenant-[\w-]+)/g)].map(([, tag]) => tag!));
    const drawn = tags.filter((tag) => tag !== `avenant-${name}`).map((tag) => classes.get(tag) ?? tag);
    const stated = (staticOf(text, 'uses') ?? '[]')
      .replace(/[[\]\s]/g, '')
      .split(',')
      .filter(Boolean);
    const wanted = new Set([...imported, ...drawn]);
    return [
      ...[...wanted].filter((one) => !stated.includes(one)).map((one) => ({ path, what: `static uses lacks ${one}` })),
      ...stated.filter((one) => !wanted.has(one)).map((one) => ({ path, what: `static uses names ${one}, which is not drawn` })),
    ];
  }),
  plants: [
    { what: 'a child that would not be defined', at: list, text: replacing('  static readonly uses = [ThingCard];\n', '') },
    {
      what: 'a child that is not drawn',
      at: card,
      text: replacing('  static override styles', '  static readonly uses = [Ghost];\n  static override styles'),
    },
    { what: 'a tag that nobody defines', at: card, text: replacing('<p>', '<avenant-ghost></avenant-ghost><p>') },
  ],
};

const sdk: Rule = {
  name: 'each element has one entry in the SDK, which alone defines it',
  find: (tree) => {
    const entry = (name: string) => `packages/sdk/src/${name}.ts`;
    const missing = elementsOf(tree).flatMap((name) => {
      const of = classIn(tree.get(classFile(name)) ?? '')?.name?.text;
      return new RegExp(`\\bdefine\\(${of}\\)`).test(tree.get(entry(name)) ?? '')
        ? []
        : [{ path: entry(name), what: `does not define ${of}` }];
    });
    const elsewhere = sources(tree).flatMap(([path, text]) => {
      if (path.startsWith('packages/sdk/src/') || path === 'packages/elements/src/kit/define.ts') return [];
      const calls = [...nodes(parse(text))].filter(
        (node): node is ts.CallExpression => ts.isCallExpression(node) && /(^|\.)define$/.test(node.expression.getText()),
      );
      return calls.map(() => ({ path, what: 'defines an element' }));
    });
    return [...missing, ...elsewhere];
  },
  plants: [
    { what: 'no entry', at: 'packages/sdk/src/thing-card.ts' },
    { what: 'an entry that defines nothing', at: 'packages/sdk/src/thing-card.ts', text: 'export {};\n' },
    {
      what: 'a class module that defines itself',
      at: card,
      text: (before) => `${before}\ncustomElements.define('avenant-thing-card', ThingCard);\n`,
    },
    { what: 'the portal defines', at: 'demo/src/portal.ts', text: (before) => `${before}\ndefine(portal);\n` },
  ],
};

export const elementFolders: readonly Rule[] = [fiveFiles, named, uses, sdk];

import { classFile, codeOf, elementsOf, importsOf, namesIn, rooms, sources } from './source.ts';
import type { Fault, Rule, Tree } from './tree.ts';

const after = (line: string) => (before: string) => `${line}\n${before}`;
const faultsIn = (tree: Tree, under: RegExp, check: (path: string, to: string, typeOnly: boolean) => string | undefined): Fault[] =>
  sources(tree, under).flatMap(([path, text]) =>
    importsOf(path, text).flatMap(({ to, typeOnly, line }) => {
      const what = check(path, to, typeOnly);
      return what ? [{ path, line, what }] : [];
    }),
  );

/** Per package, what it may import beside its own files. */
const allowed: Record<string, RegExp> = {
  'packages/api': /^(zod\/mini|#z)$/,
  'packages/client': /^@avenant\/api(\/|$)/,
  'packages/elements': /^(@avenant\/api|lit|@lit\/task|@lit\/context|dompurify|pdfjs-dist|lean-qr)(\/|$)/,
  'packages/sandbox': /^(@avenant\/api|hono|msw|pdfkit|@hono\/node-server|node:.*)(\/|$)/,
  'packages/sdk': /^(@avenant\/client|@avenant\/elements)(\/|$)/,
  demo: /^(avenant|lit)(\/|$)/,
};

const packages: Rule = {
  name: 'packages import in one direction, and only the libraries that are theirs',
  find: (tree) =>
    faultsIn(tree, /^(packages\/[^/]+|demo)\/src\/.*\.ts$/, (path, to) => {
      const home = /^(packages\/[^/]+|demo)/.exec(path)![0];
      const own = to.startsWith(`${home}/src/`) || (home === 'demo' && to.startsWith('demo/'));
      return own || allowed[home]?.test(to) ? undefined : `may not import ${to}`;
    }),
  plants: [
    { what: 'api imports Lit', at: 'packages/api/src/index.ts', text: after("import 'lit';") },
    { what: 'client imports elements', at: 'packages/client/src/http.ts', text: after("import '@avenant/elements';") },
    { what: 'elements fetch the client later', at: 'packages/elements/src/ui/button.ts', text: after("void import('@avenant/client');") },
    {
      what: 'elements import the sandbox for a type',
      at: classFile('thing-card'),
      text: after("import type { World } from '@avenant/sandbox';"),
    },
    { what: 'sandbox imports elements', at: 'packages/sandbox/src/world/find.ts', text: after("export * from '@avenant/elements';") },
    {
      what: 'elements reach into another package’s folder',
      at: classFile('thing-list'),
      text: after("import '../../../client/src/http.js';"),
    },
    { what: 'a library nobody agreed on', at: 'packages/client/src/http.ts', text: after("import 'axios';") },
    { what: 'the portal goes round the door', at: 'demo/src/portal.ts', text: after("import '@avenant/elements/kit/define.js';") },
  ],
};

const zod: Rule = {
  name: 'only packages/api/src/zod.ts imports zod, and only z.ts asks for one of the two; browsers never get both',
  find: (tree) =>
    faultsIn(tree, /^(packages|demo|stories)\/.*\.ts$/, (path, to) => {
      if (/^zod(\/|$)/.test(to) && path !== 'packages/api/src/zod.ts') return 'imports zod itself';
      if (to === '#z' && path !== 'packages/api/src/z.ts') return 'goes round z.ts';
      return /(^packages\/api\/src\/zod\.ts|^@avenant\/api\/zod\.js)$/.test(to) && path !== 'packages/api/src/openapi.ts'
        ? 'would ship zod to browsers'
        : undefined;
    }),
  plants: [
    { what: 'a schema imports zod', at: 'packages/api/src/index.ts', text: after("import { z } from 'zod/mini';") },
    { what: 'a schema imports zod by way of us', at: 'packages/api/src/index.ts', text: after("import { object } from './zod.js';") },
    { what: 'the client does', at: 'packages/client/src/http.ts', text: after("import { object } from '@avenant/api/zod.js';") },
    { what: 'the reader leans on what it stands for', at: 'packages/api/src/reader.ts', text: () => "export * from '#z';\n" },
  ],
};

const doors: Rule = {
  name: 'routes and world of the sandbox know nothing of Node, of MSW or of a door',
  find: (tree) =>
    faultsIn(tree, /^packages\/sandbox\/src\/.*\.ts$/, (path, to) => {
      const door = /^packages\/sandbox\/src\/(node|browser)\//;
      const of = door.exec(path)?.[1];
      const towards = door.exec(to)?.[1];
      if (towards && towards !== of) return `imports the ${towards} door`;
      if (of !== 'node' && /^(node:|@hono\/node-server)/.test(to)) return `imports ${to}`;
      if (of !== 'browser' && /^msw(\/|$)/.test(to)) return `imports ${to}`;
      return undefined;
    }),
  plants: [
    { what: 'a route reads the disk', at: 'packages/sandbox/src/routes/cases.ts', text: after("import { readFileSync } from 'node:fs';") },
    { what: 'the world knows its door', at: 'packages/sandbox/src/world/find.ts', text: after("import '../node/node.js';") },
    { what: 'a route answers as MSW', at: 'packages/sandbox/src/routes/cases.ts', text: after("import { HttpResponse } from 'msw';") },
    { what: 'one door leads to the other', at: 'packages/sandbox/src/browser/browser.ts', text: after("import '../node/node.js';") },
  ],
};

/** room → the rooms that it may import from; `element` stands for any element folder. */
const storeys: Record<string, readonly string[]> = {
  kit: ['kit'],
  ui: ['ui', 'kit'],
  flows: ['flows'],
  element: ['ui', 'kit', 'flows', 'element'],
};
const roomOf = (path: string) => {
  const room = /^packages\/elements\/src\/([^/]+)\//.exec(path)?.[1];
  return room && (rooms.has(room) ? room : 'element');
};

/** Decision 06: a drawing may read the state that a flow hands out, by its types and by functions that only look; it drives nothing. */
const drives = /\bclass\b|\basync\b|\bawait\b|\bsubscribe\b/;

const storey: Rule = {
  name: 'inside elements: element folders → ui → kit, element folders → flows; ui only looks at what flows hand out',
  find: (tree) =>
    faultsIn(tree, /^packages\/elements\/src\/.*\.ts$/, (path, to, typeOnly) => {
      const [from, towards] = [roomOf(path), roomOf(to)];
      if (!from || !towards || storeys[from]!.includes(towards)) return undefined;
      if (from === 'ui' && towards === 'flows' && (typeOnly || !drives.test(codeOf(tree.get(to) ?? 'class')))) return undefined;
      return `${from} may not know ${to}`;
    }),
  plants: [
    { what: 'kit draws a button', at: 'packages/elements/src/kit/after.ts', text: after("import { button } from '../ui/button.js';") },
    {
      what: 'ui knows an element',
      at: 'packages/elements/src/ui/button.ts',
      text: after("import type { ThingCard } from '../thing-card/thing-card.js';"),
    },
    { what: 'ui drives a flow', at: 'packages/elements/src/ui/button.ts', text: after("import { Queue } from '../flows/queue.js';") },
    { what: 'a flow uses the kit', at: 'packages/elements/src/flows/queue.ts', text: after("import { after } from '../kit/after.js';") },
  ],
};

const containment: Rule = {
  name: 'an element may contain another, never the reverse, and knows nothing of it but its class and its events',
  find: (tree) => {
    const contains = new Map(
      elementsOf(tree).map((name) => [
        name,
        importsOf(classFile(name), tree.get(classFile(name)) ?? '').flatMap(({ to }) => {
          const other = /^packages\/elements\/src\/([^/]+)\//.exec(to)?.[1];
          return other && other !== name && !rooms.has(other) ? [{ other, to }] : [];
        }),
      ]),
    );
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (contains.get(from) ?? []).some(({ other }) => other === to || (!seen.has(other) && reaches(other, to, seen.add(other))));
    return [...contains].flatMap(([name, others]) => [
      ...others.filter(({ other, to }) => to !== classFile(other)).map(({ to }) => ({ path: classFile(name), what: `reaches into ${to}` })),
      ...(reaches(name, name) ? [{ path: classFile(name), what: 'contains itself, by way of another' }] : []),
    ]);
  },
  plants: [
    { what: 'a card knows its list', at: classFile('thing-card'), text: after("import { ThingList } from '../thing-list/thing-list.js';") },
    { what: 'a list borrows its card’s words', at: classFile('thing-list'), text: after("import '../thing-card/thing-card.labels.js';") },
  ],
};

const pageGlobals =
  /^(window|document|navigator|location|history|screen|localStorage|sessionStorage|indexedDB|customElements|fetch|XMLHttpRequest|WebSocket|EventSource|Worker|Image|FileReader|MutationObserver|IntersectionObserver|ResizeObserver|requestAnimationFrame|matchMedia|getComputedStyle|CSSStyleSheet|Document|Element|Node|ShadowRoot|(HTML|SVG)\w*Element|(Custom|Drag|Clipboard|Mouse|Keyboard|Pointer)?Event)$/;

const plainFlows: Rule = {
  name: 'flows are plain TypeScript: no Lit, nothing of a page but Blob, File and AbortSignal',
  find: (tree) => {
    const flows = /^packages\/elements\/src\/flows\/.*\.ts$/;
    const lit = faultsIn(tree, flows, (_, to) => (/^(lit|@lit)(\/|$)/.test(to) ? `imports ${to}` : undefined));
    const page = sources(tree, flows).flatMap(([path, text]) =>
      [...namesIn(text)].filter(({ name }) => pageGlobals.test(name)).map(({ name, line }) => ({ path, line, what: `uses ${name}` })),
    );
    return [...lit, ...page];
  },
  plants: [
    {
      what: 'a flow imports Lit',
      at: 'packages/elements/src/flows/queue.ts',
      text: after("import type { ReactiveController } from 'lit';"),
    },
    {
      what: 'a flow looks at the page',
      at: 'packages/elements/src/flows/queue.ts',
      text: after('export const title = () => document.title;'),
    },
    {
      what: 'a flow fires an event',
      at: 'packages/elements/src/flows/queue.ts',
      text: after("export const tell = () => new CustomEvent('x');"),
    },
  ],
};

export const directions: readonly Rule[] = [packages, zod, doors, storey, containment, plainFlows];

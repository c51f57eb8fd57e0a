import ts from 'typescript';
import { importsOf, literalsOf, namesIn, nodes, parse, sources, classFile } from './source.ts';
import { lineAt, type Fault, type Plant, type Rule } from './tree.ts';

const elements = /^packages\/elements\/src\/.*\.ts$/;
const card = classFile('thing-card');
const sheet = 'packages/elements/src/thing-card/thing-card.styles.ts';
const plant = (what: string, line: string, at = card): Plant => ({ what, at, text: (before) => `${before}\n${line}\n` });

type Finding = { line: number; what: string };
const ban = (name: string, find: (text: string, path: string) => Finding[], plants: Plant[], except: readonly string[] = []): Rule => ({
  name,
  find: (tree): Fault[] =>
    sources(tree, elements)
      .filter(([path]) => !except.some((place) => path === `packages/elements/src/${place}`))
      .flatMap(([path, text]) => find(text, path).map((finding) => ({ path, ...finding }))),
  plants,
});
const using = (names: RegExp) => (text: string) =>
  [...namesIn(text)].filter(({ name }) => names.test(name)).map(({ name, line }) => ({ line, what: `uses ${name}` }));
/** `object.member`, whatever the object. */
const member = (members: RegExp) => (text: string) =>
  [...nodes(parse(text))]
    .filter((node): node is ts.PropertyAccessExpression => ts.isPropertyAccessExpression(node) && members.test(node.name.text))
    .map((node) => ({
      line: lineAt(text, node.name.getStart()),
      what: `uses .${node.name.text}`,
    }));
/** In templates of a tag (`html`, `css`), or in any literal. */
const written = (tag: RegExp, pattern: RegExp) => (text: string) =>
  literalsOf(text)
    .filter((literal) => tag.test(literal.tag))
    .flatMap(({ text: inside, line }) =>
      [...inside.matchAll(pattern)].map((found) => ({ line: line + lineAt(inside, found.index) - 1, what: `writes ${found[0].trim()}` })),
    );

const ours = /^(\.|@avenant|packages\/)/;
const instances = (text: string, path: string): Finding[] => {
  const imported = new Set(
    importsOf(path, text)
      .filter(({ to }) => ours.test(to))
      .flatMap(({ names }) => names),
  );
  const declared = new Set(
    parse(text)
      .statements.filter(ts.isClassDeclaration)
      .map(({ name }) => name?.text),
  );
  return [...nodes(parse(text))]
    .filter(
      (node): node is ts.BinaryExpression => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword,
    )
    .filter(({ right }) => imported.has(right.getText()) || declared.has(right.getText()))
    .map((node) => ({ line: lineAt(text, node.getStart()), what: `asks instanceof ${node.right.getText()}` }));
};

const anyTag = /^/;
const namedColour =
  'aqua|beige|black|blue|brown|coral|crimson|cyan|gold|gr[ae]y|green|indigo|ivory|lime|magenta|maroon|navy|olive|orange|pink|purple|red|silver|teal|tomato|violet|white|yellow';
const colour = new RegExp(
  `#(?:[0-9a-f]{3,4}){1,2}\\b(?![-\\w])|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|:\\s*(?:${namedColour})\\b(?=\\s*[;}!])`,
  'gi',
);
const isSheet = (path: string) => path.endsWith('.styles.ts');

export const banList: readonly Rule[] = [
  ban('no crypto.randomUUID: a page without TLS has none; `uuid` of @avenant/api', member(/^randomUUID$/), [
    plant('a random id of the browser', 'export const key = () => crypto.randomUUID();'),
  ]),
  ban('no styleMap: a strict style-src blocks it', using(/^styleMap$/), [
    plant('a style map', "import { styleMap } from 'lit/directives/style-map.js';"),
  ]),
  ban('no style attribute in a template', written(/^(html|svg)$/, /\sstyle\s*=/g), [
    plant('a style attribute', 'export const bad = (x: string) => html`<p style="width:${x}"></p>`;'),
    plant('a style attribute after a hole', 'export const bad = (x: string) => html`<p class=${x} style="color:red"></p>`;'),
  ]),
  ban('no unsafe HTML or SVG', using(/^unsafe(HTML|SVG|MathML|Static)$/), [
    plant('unsafe HTML', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"),
  ]),
  ban('no at-rule in a shadow sheet that only a document knows', written(/^(css|)$/, /@(?:property|font-face|import)\b/g), [
    plant('@property', 'export const bad = css`@property --x { syntax: "*"; inherits: true; }`;', sheet),
    plant('@font-face', 'export const bad = css`@font-face { font-family: X; }`;', sheet),
  ]),
  ban('no event handler attribute', written(/^(html|svg)$/, /\son[a-z]+\s*=/g), [
    plant('an onclick', 'export const bad = html`<button onclick="go()">Go</button>`;'),
  ]),
  ban('no string is turned into code', using(/^(eval|Function)$/), [
    plant('eval', "eval('1');"),
    plant('new Function', "export const bad = new Function('return 1');"),
  ]),
  ban(
    'no timer but in kit/after and flows/wait',
    using(/^(setTimeout|setInterval|setImmediate)$/),
    [
      plant('a timer', 'setTimeout(() => {}, 100);'),
      plant('a timer in a flow', 'export const later = () => setInterval(() => {}, 1);', 'packages/elements/src/flows/queue.ts'),
    ],
    ['kit/after.ts', 'flows/wait.ts'],
  ),
  ban('no instanceof of a class of ours: another bundle has its own', instances, [
    plant('an imported class', 'export const bad = (x: unknown) => x instanceof AvenantElement;'),
    plant('its own class', 'export const bad = (x: unknown) => x instanceof ThingCard;'),
  ]),
  ban(
    'no HTML from a string',
    member(/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|write|writeln|createContextualFragment|srcdoc)$/),
    [plant('innerHTML', 'export const bad = (x: Element) => (x.innerHTML = "<b>");'), plant('document.write', 'document.write("x");')],
  ),
  ban(
    'elements ask nobody themselves; a document’s link alone is followed, by its reader as by a press',
    using(/^(fetch|XMLHttpRequest|WebSocket|EventSource)$/),
    [plant('fetch', "void fetch('/x');"), plant('XMLHttpRequest', 'new XMLHttpRequest();')],
    ['ui/pdf/paper-bytes.ts'],
  ),
  ban('elements ask nobody themselves by a beacon', member(/^sendBeacon$/), [plant('a beacon', "navigator.sendBeacon('/x');")]),
  ban('elements keep nothing in the browser', using(/^(localStorage|sessionStorage|indexedDB|cookieStore|caches)$/), [
    plant('localStorage', "localStorage.setItem('a', 'b');"),
    plant('IndexedDB', "indexedDB.open('a');"),
  ]),
  ban(
    'elements keep nothing in a cookie, nor reach storage by way of the window',
    member(/^(cookie|localStorage|sessionStorage|indexedDB)$/),
    [plant('a cookie', "document.cookie = 'a=b';"), plant('window.localStorage', "window.localStorage.setItem('a', 'b');")],
  ),
  ban(
    'literal colours live in kit/tokens',
    (text, path) => written(isSheet(path) ? anyTag : /^(css|html|svg|)$/, colour)(text),
    [
      plant('a hex colour', 'export const bad = css`p { color: #c00; }`;', sheet),
      plant('a colour function', 'export const bad = css`p { color: rgb(0 0 0 / 50%); }`;', sheet),
      plant('a named colour', 'export const bad = css`p { background: white; }`;', sheet),
      plant('a colour in a string', "export const bad = 'color: oklch(0.5 0.1 20)';"),
    ],
    ['kit/tokens.ts', 'kit/register-tokens.ts'], // the second holds what the first falls back to
  ),
  ban('fonts are the page’s: no font family of ours', written(anyTag, /font-family\s*:(?!\s*inherit)/g), [
    plant('a font', 'export const bad = css`p { font-family: Arial; }`;', sheet),
  ]),
  ban('modules define nothing: no @customElement', using(/^customElement$/), [
    plant('a defining decorator', "import { customElement } from 'lit/decorators.js';"),
  ]),
  ban(
    'no word on the console but the one warning of kit/define',
    (text) => [...namesIn(text)].filter(({ name }) => name === 'console').map(({ line }) => ({ line, what: 'speaks on the console' })),
    [plant('a log', "console.log('here');"), plant('an error', "console.error('here');")],
    ['kit/define.ts'],
  ),
];

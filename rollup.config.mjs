// Browser-ready modules from tsc's output: every `avenant/<element>.js`, the portal, and the chunks that they share, in build/.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { licences } from './scripts/licences.mjs';
import { minified } from './scripts/minified.mjs';

const named = (folder, prefix) =>
  Object.fromEntries(globSync(`${folder}/*.js`).map((file) => [`${prefix}/${basename(file, '.js')}`, file]));
const signIn = 'packages/sdk/dist/login-form.js';

/** White space in `css` and `html` templates weighs, and means nothing. */
const tidy = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};>,]) ?|(:) | ?([*]) (?=\d)/g, '$1$2$3')
      .replace(/;}/g, '}'),
  html: (text) => text.replace(/\s+/g, ' '),
};
const tidyTemplates = () => ({
  name: 'tidy-templates',
  transform(code, id) {
    if (!id.includes('packages/elements/dist')) return null;
    const edits = [];
    const walk = (node) => {
      if (Array.isArray(node)) return node.forEach(walk);
      if (!node || typeof node.type !== 'string') return;
      const how = node.type === 'TaggedTemplateExpression' && tidy[node.tag.name === 'svg' ? 'html' : node.tag.name];
      if (how) for (const { start, end } of node.quasi.quasis) edits.push([start, end, how(code.slice(start, end))]);
      Object.values(node).forEach(walk);
    };
    walk(this.parse(code));
    edits.sort((a, b) => b[0] - a[0]);
    return { code: edits.reduce((text, [start, end, tidied]) => text.slice(0, start) + tidied + text.slice(end), code), map: null };
  },
});

/** What the sign-in form needs before its first paint is one chunk: one request, and nothing else rides in it. */
const chunks = () => {
  let first;
  return (id, { getModuleInfo, getModuleIds }) => {
    if (!first) {
      first = new Set();
      const walk = (at) => {
        if (first.has(at)) return;
        first.add(at);
        getModuleInfo(at)?.importedIds.forEach(walk);
      };
      const entry = [...getModuleIds()].find((at) => at.endsWith(signIn));
      getModuleInfo(entry)?.importedIds.forEach(walk);
    }
    if (first.has(id)) return 'core';
    const home = id.split('?with=')[1];
    if (home in together) return home;
    return groups.find(([, modules]) => modules.test(id))?.[0];
  };
};

/** One chunk each: a page asks for few files, and what is alike compresses together. */
const together = {
  /** What every page with a provider loads next, until somebody is signed in. */
  session: [
    'packages/api/dist/(?:decorate|errors|index|reader|route|routes|says|uuid|z|resources/(?:session|tenant|(?:session|completeness|outcome|password-policy)\\.schema)|verbs)\\.js$',
    'packages/client/dist/(?:abortable|checked|create-http-client|http|lazily|platform|retry|server-clock|session|shared|wire)\\.js$',
    'packages/elements/dist/(?:flows/sign-in|kit/register-tokens|kit/(?:session-gate|giving)|provider/provider(?:\\.styles)?)\\.js$',
    // … and what every element behind the sign-in draws with.
    'packages/elements/dist/kit/(?:after|departure|format|here|navigate|resource)\\.js$',
    'packages/elements/dist/ui/(?:badge|button|card|faces|facts|icon)(?:\\.styles|\\.labels)?\\.js$',
    'packages/elements/dist/ui/failure\\.js$',
    'packages/elements/dist/ui/icons/(?:check|circle-alert|circle-check|clock|info|minus|triangle-alert)\\.js$',
  ],
  contracts: ['/resources/contracts(?:\\.schema)?\\.js$', 'packages/elements/dist/ui/contract-status(?:\\.labels)?\\.js$'],
  cases: [
    '/resources/(?:cases|(?:next-step|tenant)\\.schema)\\.js$',
    'packages/elements/dist/kit/(?:days|pages)\\.js$',
    'packages/elements/dist/ui/icons/(?:circle-dot|file-text)\\.js$',
  ],
  'asked.schema': ['/resources/(?:requirements|exchanges)\\.schema\\.js$'],
  'handing-in': ['/resources/(?:submissions\\.schema|uploads(?:\\.schema)?)\\.js$', 'packages/client/dist/upload(?:-[a-z]+)?\\.js$'],
  'pdf-files': ['packages/elements/dist/kit/(?:pdf-files|trusted-types)\\.js$'],
  files: ['packages/elements/dist/(?:kit/sizes|ui/file-types)\\.js$'],
  sending: ['packages/elements/dist/(?:flows/impossible-move|kit/(?:flow|leave-guard)|ui/notice(?:\\.styles)?)\\.js$'],
  /** What takes files, wherever they are handed in. */
  'taking-files': [
    'packages/elements/dist/flows/(?:changes|deposit|deposit-zone|examine-file|file-rules|fingerprint|settled-receipt|submission-keys|upload|upload-item|upload-queue)\\.js$',
    'packages/elements/dist/ui/(?:deposit|deposit-announcer|deposit-troubles|deposit-zone|file-progress|file-row|thumbnail)(?:\\.styles|\\.labels)?\\.js$',
    'packages/elements/dist/kit/drop-target\\.js$',
    'packages/elements/dist/ui/icons/(?:camera|file|file-up|pause|play)\\.js$',
    'packages/api/dist/file-(?:kind|name)\\.js$',
  ],
  'case-drawing': ['packages/elements/dist/ui/(?:case|case-status|next-step|icons/upload)(?:\\.styles|\\.labels)?\\.js$'],
  'progress-steps': ['packages/elements/dist/ui/progress-steps(?:\\.styles)?\\.js$'],
};
/** Whoever asks where a resource is asked wants its answer read next. */
const asked = [
  'access',
  'attestations',
  'base-statements',
  'benefits',
  'callbacks',
  'challenges',
  'claim-drafts',
  'claims',
  'contacts',
].concat(['documents', 'help', 'memberships', 'notifications', 'organisations', 'premiums', 'profiles', 'tasks']);
for (const name of asked) together[name] = [`/resources/${name}(?:\\.schema)?\\.js$`];
const groups = Object.entries(together).map(([name, patterns]) => [name, new RegExp(patterns.join('|'))]);

/**
 * What is smaller than the frame of a file of its own, and keeps nothing in mind, comes with each chunk that uses it: once per chunk.
 * Product icons that are asked for by name stay files.
 */
const tiny =
  /packages\/(?:elements\/dist\/(?:flows\/(?:period|wait)|kit\/(?:action|company-chosen|phone|phrases|sum|web-address)|ui\/(?:error-summary|icons\/[a-z-]+|popover|requirement-status))|api\/dist\/route-change)\.js$/;
const isGrouped = (id) => groups.some(([, modules]) => modules.test(id));
const alongside = () => ({
  name: 'alongside',
  resolveDynamicImport(source, importer) {
    return typeof source === 'string' ? this.resolve(source, importer, { custom: { alongside: false } }) : null;
  },
  async resolveId(source, importer, options) {
    if (!importer || !source.startsWith('.') || options.custom?.alongside === false) return null;
    const [home] = importer.split('?with=');
    const found = await this.resolve(source, home, { ...options, skipSelf: true });
    if (!found || !tiny.test(found.id) || isGrouped(found.id)) return found;
    const group = groups.find(([, modules]) => modules.test(home))?.[0] ?? relative(process.cwd(), home).replaceAll('/', '.');
    return { ...found, id: `${found.id}?with=${group}` };
  },
  load(id) {
    const [file, home] = id.split('?with=');
    return home === undefined ? null : readFileSync(file, 'utf8').replace(/\/\/# sourceMappingURL.*/, '');
  },
});

/**
 * Chromium keeps a module that once did not come as failed for the life of the page; by another address it is asked for anew. That cannot
 * help what such a module itself imports: so what the client fetches late stands on the chunks above alone. All take the way of asking from
 * `core`, which every page of ours has, and tell it an address as `core` reads it: beside itself.
 */
const asking = `
function __again(at) { return import(at).catch(() => import(\`\${at}#\${performance.now()}\`)); }
function __words(at) { return Object.fromEntries(['en', 'de', 'it'].map((tag) => [tag, () => __again(\`\${at}.\${tag}.js\`)])); }
export { __again, __words };`;
const core = 'avenant/chunks/core.js';
const besideCore = (from, at) => `./${relative(dirname(core), join(dirname(from), at))}`;
/** The languages of a catalogue are three addresses that differ in a tag: they are told as one. */
const languages =
  /\{\s*en: \(\) => __again\('([^']+)\.en\.js'\),\s*de: \(\) => __again\('\1\.de\.js'\),\s*it: \(\) => __again\('\1\.it\.js'\),?\s*\}/g;
const again = () => ({
  name: 'again',
  renderDynamicImport: () => ({ left: '__again(', right: ')' }),
  renderChunk(code, { fileName }) {
    if (!code.includes('__again(') && fileName !== core) return null;
    const told = code
      .replace(/__again\('([^']+)'\)/g, (_, at) => `__again('${besideCore(fileName, at)}')`)
      .replace(languages, "__words('$1')");
    if (fileName === core) return { code: told + asking, map: null };
    const used = ['__again', '__words'].filter((name) => told.includes(`${name}(`)).join(', ');
    const from = `from '${relative(dirname(fileName), core).replace(/^(?!\.)/, './')}';`;
    const [head = '', names = ''] = new RegExp(`^import \\{(.*)\\} ${from}$`, 'm').exec(told) ?? [];
    return { code: `import { ${used}, ${names} } ${from}\n${told.replace(head, '')}`, map: null };
  },
});

/** Who imports whom, for `npm run size`: of each chunk its modules and what it imports, of each module what it fetches later. */
const graph = () => ({
  name: 'graph',
  writeBundle(_, bundle) {
    const name = (id) => relative(process.cwd(), id.split('?with=')[0]);
    const modules = {};
    for (const id of this.getModuleIds()) modules[name(id)] = this.getModuleInfo(id).dynamicallyImportedIds.map(name);
    const chunks = Object.values(bundle)
      .filter(({ type }) => type === 'chunk')
      .map((chunk) => [
        chunk.fileName,
        {
          imports: chunk.imports,
          modules: Object.keys(chunk.modules).map(name),
          facade: chunk.facadeModuleId && name(chunk.facadeModuleId),
        },
      ]);
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/graph.json', JSON.stringify({ modules, chunks: Object.fromEntries(chunks) }));
  },
});

const quiet = (warning, next) => {
  if (
    ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code) &&
    /node_modules/.test(warning.id ?? warning.ids?.[0] ?? warning.loc?.file ?? '')
  )
    return;
  next(warning);
};

const isOfPortal = (id) => relative(process.cwd(), id).startsWith('demo');

const small = minified(
  { core, added: { __again: '$', __words: '_' } },
  {
    ecma: 2022,
    module: true,
    compress: { passes: 3, keep_fargs: false, lhs_constants: false, hoist_vars: true },
    format: { comments: false },
  },
);
const site = {
  input: { ...named('packages/sdk/dist', 'avenant'), 'portal/main': 'demo/dist/main.js', 'portal/batisseuse': 'demo/dist/batisseuse.js' },
  onwarn: quiet,
  // As its makers have built it, beside its worker: it is fetched when a paper is opened.
  external: ['pdfjs-dist'],
  output: {
    dir: 'build',
    format: 'es',
    paths: { 'pdfjs-dist': '../pdf/pdf.min.js' },
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    // What is the portal's own is not for integrators.
    chunkFileNames: ({ moduleIds }) => (moduleIds.some(isOfPortal) ? 'portal/[name].js' : 'avenant/chunks/[name].js'),
    manualChunks: chunks(),
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
    // Fewer bytes; whose modules these are, nobody writes into their namespaces.
    freeze: false,
    generatedCode: { preset: 'es2015', symbols: false },
    externalLiveBindings: false,
  },
  plugins: [
    alongside(),
    tidyTemplates(),
    again(),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    // Licences travel in one text file beside the code, not in every chunk of it.
    small,
    licences('avenant/THIRD-PARTY.txt'),
    graph(),
  ],
};

/** The insurer's desk is built apart: nothing that is shipped shares a chunk with it. */
const desk = {
  input: { 'desk/main': 'demo/dist/desk/main.js' },
  onwarn: quiet,
  output: { dir: 'build', format: 'es', sourcemap: 'hidden', entryFileNames: '[name].js' },
  plugins: [nodeResolve({ exportConditions: ['production', 'browser'] }), small],
};

export default [site, desk];

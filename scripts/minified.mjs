// rollup plugin: terser, with one short name for whatever crosses files, the same in each that says it. Rollup names it for each file and
// terser within each, neither knowing of the other: `import{x as A,c as b}`. Here it is `import{A,b}`, a hundred octets less in an element.
import { dirname, join } from 'node:path';
import { minify } from 'terser';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZzyxwvutsrqponmlkjihgfedcba'];
const shortNames = [...letters, ...letters.flatMap((one) => letters.map((two) => one + two))].filter((name) => !/^(do|if|in)$/.test(name));
/** A chunk of several modules is fetched for one of them. */
const fetched = /(__again\('([^']+)'\)\.then\((\w+) => \3\.)(\w+)/g;
const key = (file, name) => `${file} ${name}`;

/** File and export → its short name. No two that meet in a file have the same, and those that most files say choose first. */
function namesOf(chunks, getModuleInfo) {
  const meetings = new Map();
  const taken = new Map();
  for (const [file, { exports, facadeModuleId }] of Object.entries(chunks)) {
    // An entry, or a module that is fetched as a whole, is asked for these by the names that its author gave.
    const given = exports.filter((name) => facadeModuleId && getModuleInfo(facadeModuleId).exports.includes(name));
    taken.set(file, new Set(given));
    for (const name of exports) if (!given.includes(name)) meetings.set(key(file, name), [file]);
  }
  for (const [file, { importedBindings }] of Object.entries(chunks))
    for (const [home, names] of Object.entries(importedBindings)) for (const name of names) meetings.get(key(home, name))?.push(file);
  const byUse = [...meetings].sort(([a, { length: few }], [b, { length: many }]) => many - few || (a < b ? -1 : 1));
  return new Map(
    byUse.map(([one, files]) => {
      const short = shortNames.find((name) => files.every((file) => !taken.get(file).has(name)));
      for (const file of files) taken.get(file).add(short);
      return [one, short];
    }),
  );
}

/** `core`: the file beside which addresses of what is fetched are told. `added`: what other plugins have it export, and its short name. */
export function minified({ core, added }, options) {
  let names;
  return {
    name: 'minified',
    renderStart: () => (names = undefined),
    async renderChunk(code, { fileName }, { sourcemap }, { chunks }) {
      if (!names) {
        names = namesOf(chunks, this.getModuleInfo);
        for (const [name, short] of Object.entries(added)) names.set(key(core, name), short);
      }
      /** What terser is to call them within this file. */
      const props = {};
      const across = (file, { name }, within) => {
        const short = names.get(key(file, name));
        if (short && within) props[`$${within.name}`] ??= short;
        return short ?? name;
      };
      const said = ({ source, specifiers }) => {
        const home = source && join(dirname(fileName), source.value);
        return specifiers.map(({ type, imported, local, exported }) => {
          if (type === 'ImportSpecifier') return `${across(home, imported, local)} as ${local.name}`;
          return `${home ? across(home, local) : local.name} as ${across(fileName, exported, home ? undefined : local)}`;
        });
      };
      let text = code;
      for (const statement of this.parse(code).body.toReversed()) {
        if (!statement.specifiers?.[0] || !/^(Im|Ex)portSpecifier$/.test(statement.specifiers[0].type)) continue;
        const { start, end, type, source } = statement;
        const from = source ? ` from '${source.value}'` : '';
        text = `${text.slice(0, start)}${type.slice(0, 6).toLowerCase()} { ${said(statement)} }${from};${text.slice(end)}`;
      }
      text = text.replace(fetched, (_, fetch, at, __, name) => `${fetch}${across(join(dirname(core), at), { name })}`);
      const { code: small, map } = await minify(text, { ...options, nameCache: { vars: { props } }, sourceMap: Boolean(sourcemap) });
      return { code: small, map };
    },
  };
}

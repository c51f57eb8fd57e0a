import type { Tree } from './tree.ts';

const words = (name: string, fr: string) => `import { catalogue } from '../kit/labels.js';

const fr = { title: '${fr}' };
export const labels = catalogue('${name}', fr, { en: () => import('./${name}.labels.en.js') });
`;

function element(name: string, of: string, { imports = '', statics = '', drawn = '' } = {}): [string, string][] {
  const folder = `packages/elements/src/${name}/${name}`;
  return [
    [
      `${folder}.ts`,
      `import { html } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { button } from '../ui/button.js';
${imports}import { styles } from './${name}.styles.js';

/** One sentence. Never \`fetch\`, it says here. @tag avenant-${name} */
export class ${of} extends AvenantElement {
  static override readonly tag = 'avenant-${name}';
${statics}  static override styles = styles;
  protected override render() {
    return html\`<p>\${button('Ok')}</p>${drawn}\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-${name}': ${of};
  }
}
`,
    ],
    [`${folder}.styles.ts`, "import { css } from 'lit';\n\nexport const styles = css`p { color: var(--_av-color-text); }`;\n"],
    [`${folder}.labels.ts`, words(name, 'Titre')],
    ...['en', 'de', 'it'].map((language): [string, string] => [`${folder}.labels.${language}.ts`, "export default { title: 'Title' };\n"]),
    [`stories/${name}.stories.ts`, `import 'avenant/${name}.js';\n\nexport default { component: 'avenant-${name}' };\n`],
    [`test/elements/${name}.test.ts`, `import 'avenant/${name}.js';\n\nit('says its title', () => {});\n`],
    [
      `packages/sdk/src/${name}.ts`,
      `import { define } from '@avenant/elements/kit/define.js';\nimport { ${of} } from '@avenant/elements/${name}/${name}.js';\n\ndefine(${of});\nexport { ${of} };\n`,
    ],
  ];
}

const manifest = (name: string, dependencies: Record<string, string>) =>
  `${JSON.stringify({ name, version: '1.2.3', dependencies }, null, 2)}\n`;

/** A small house in order: every rule is content with it, until something is planted. */
export const sample = (): Tree =>
  new Map([
    ['package.json', `${JSON.stringify({ devDependencies: { lit: '3.3.3' } })}\n`],
    ['packages/api/package.json', manifest('@avenant/api', { zod: '4.6.7' })],
    ['packages/client/package.json', manifest('@avenant/client', { '@avenant/api': '1.2.3' })],
    ['packages/elements/package.json', manifest('@avenant/elements', { '@avenant/api': '1.2.3', lit: '3.3.3' })],
    ['packages/api/src/index.ts', "export { z } from './z.js';\n"],
    ['packages/api/src/z.ts', "export * as z from '#z';\n"],
    ['packages/api/src/zod.ts', "export { object } from 'zod/mini';\n"],
    ['packages/api/src/reader.ts', 'export const object = (shape: object) => shape;\n'],
    ['packages/client/src/http.ts', "import { z } from '@avenant/api';\n\nexport const http = z;\n"],
    [
      'packages/sandbox/src/routes/cases.ts',
      "import { Hono } from 'hono';\nimport { find } from '../world/find.js';\n\nexport const cases = new Hono().get('/', find);\n",
    ],
    ['packages/sandbox/src/world/find.ts', "import type { Case } from '@avenant/api';\n\nexport const find = (): Case[] => [];\n"],
    [
      'packages/sandbox/src/node/node.ts',
      "import { createServer } from 'node:http';\nimport { cases } from '../routes/cases.js';\n\nexport const serve = () => createServer(cases);\n",
    ],
    [
      'packages/sandbox/src/browser/browser.ts',
      "import { http } from 'msw/http';\nimport { cases } from '../routes/cases.js';\n\nexport const handlers = [http.all('*', cases)];\n",
    ],
    [
      'packages/elements/src/kit/define.ts',
      "export const version = '1.2.3';\nexport const define = (one: { tag: string }) => console.warn(one.tag);\n",
    ],
    ['packages/elements/src/kit/element.ts', "import { LitElement } from 'lit';\n\nexport class AvenantElement extends LitElement {}\n"],
    ['packages/elements/src/kit/labels.ts', 'export const catalogue = (...given: unknown[]) => given;\n'],
    ['packages/elements/src/kit/after.ts', 'export const after = (ms: number, then: () => void) => setTimeout(then, ms);\n'],
    ['packages/elements/src/kit/tokens.ts', "export const accent = '#0e5a6e';\n"],
    [
      'packages/elements/src/ui/button.ts',
      "import { html } from 'lit';\nimport { isReady } from '../flows/item.js';\nimport { after } from '../kit/after.js';\n\nexport const button = (label: string) => isReady({ ready: true }) && html`<button @click=${() => after(1, () => {})}>${label}</button>`;\n",
    ],
    [
      'packages/elements/src/flows/queue.ts',
      "import type { InsurerApi } from '@avenant/api';\n\n/** Would run without a document. */\nexport class Queue {\n  send = async (file: Blob, api: InsurerApi) => [file.size, api];\n}\n",
    ],
    [
      'packages/elements/src/flows/item.ts',
      '/** No class, it only looks. */\nexport const isReady = (item: { ready: boolean }) => item.ready;\n',
    ],
    ...element('thing-card', 'ThingCard'),
    ...element('thing-list', 'ThingList', {
      imports: "import { ThingCard } from '../thing-card/thing-card.js';\n",
      statics: '  static readonly uses = [ThingCard];\n',
      drawn: '<avenant-thing-card></avenant-thing-card>',
    }),
    ['demo/src/portal.ts', "import 'avenant/thing-list.js';\n\nexport const portal = 'lumio';\n"],
    ['test/flows/queue.test.ts', "import { test } from 'node:test';\n\ntest('a queue is kept', () => {});\n"],
    ['README.md', 'npm start\n'],
  ]);

import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = process.env.AVENANT_MANIFEST_DIR ?? '.';
const plumbing = new Set(['tag', 'uses', 'styles', 'version']);
const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !plumbing.has(name);
const built = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

/** Publishes the elements and nothing of their plumbing, in a stable order, under the paths that integrators import. */
const publishable = () => ({
  name: 'publishable',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.path = built(module.path);
      module.declarations = (module.declarations ?? []).filter(({ customElement, tagName }) => customElement && tagName);
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = (module.exports ?? []).filter(({ declaration }) => names.has(declaration?.name));
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        // `static properties` hold private state too: only what is public is an attribute.
        const fields = new Set(declaration.members?.map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(({ name, fieldName = name }) => fields.has(fieldName));
        // The base class dispatches whatever `name` it is given: that is no event.
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('avenant-'));
        for (const { inheritedFrom } of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
          if (inheritedFrom?.module) inheritedFrom.module = built(inheritedFrom.module);
        for (const part of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
          if (part.default?.length > 60) delete part.default;
      }
      for (const { declaration } of module.exports) if (declaration?.module) declaration.module = built(declaration.module);
    }
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0).sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.labels*.ts', 'src/ui/icons/**'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publishable(),
    // The custom properties are the tokens, the same for every element: scripts/manifest.mjs lists them from kit/tokens.
    customElementVsCodePlugin({ outdir, cssFileName: null }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
  ],
};

import type { Decorator, Loader, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import '@fontsource-variable/figtree';
import 'avenant/provider.js';
import { html } from 'lit';
import manifest from '../../packages/elements/custom-elements.json';
import { drawn } from './drawn.ts';
import { openSandbox, type SandboxParameters, settled } from './sandbox.ts';
import { pageStyle, themeOf, themes } from './themes.ts';

setCustomElementsManifest(manifest);

const insurer: Loader = async ({ id, parameters }) => ({
  baseUrl: await openSandbox(id, parameters['sandbox'] as SandboxParameters | undefined),
});

/** A host's page around the story: an insurer behind the provider, a language, a theme, and the width of a column. */
const page: Decorator = (story, { globals, loaded, parameters, viewMode }) => {
  const { theme: name, locale, width } = globals as Record<'theme' | 'locale' | 'width', string>;
  const theme = themeOf(name);
  if (viewMode === 'story') {
    document.documentElement.lang = locale;
    document.body.style.cssText = pageStyle(theme);
    document.documentElement.style.colorScheme = theme.scheme;
  }
  const column = html`<div class="column" style="max-inline-size: ${width === 'full' ? 'none' : width}; margin-inline: auto">
    ${story()}
  </div>`;
  return html`<div class="host-page" lang=${locale} style="${pageStyle(theme)} padding: ${viewMode === 'docs' ? '16px' : '0'}">
    ${
      parameters['provider'] === false
        ? column
        : html`<avenant-provider base-url=${(loaded as { baseUrl: string }).baseUrl} theme=${theme.scheme}>${column}</avenant-provider>`
    }
  </div>`;
};

const toolbar = (
  name: string,
  icon: 'paintbrush' | 'globe' | 'grow',
  items: readonly { readonly value: string; readonly title: string }[],
) => ({
  description: name,
  toolbar: { title: name, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [insurer],
  decorators: [page],
  render: drawn,
  // Before axe looks: what the story shows is what its insurer answered.
  afterEach: ({ id }) => settled(id),
  initialGlobals: { theme: 'light', locale: 'fr', width: 'full' },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', themes),
    locale: toolbar('Language', 'globe', [
      { value: 'fr', title: 'Français' },
      { value: 'en', title: 'English' },
      { value: 'de', title: 'Deutsch' },
      { value: 'it', title: 'Italiano' },
    ]),
    width: toolbar('Width', 'grow', [
      { value: '360px', title: '360 px' },
      { value: '768px', title: '768 px' },
      { value: '1280px', title: '1280 px' },
      { value: 'full', title: 'Full width' },
    ]),
  },
  parameters: {
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Start',
          'About',
          [
            'Words',
            'Theming',
            'Errors',
            'Writing a client',
            'Security model',
            'Content-Security-Policy and Trusted Types',
            'Every value',
            'Proofs',
            'Decisions',
          ],
          'Elements',
        ],
      },
    },
    // What an integrator would write: the element, without the page that we put around it.
    docs: { source: { excludeDecorators: true } },
    controls: { exclude: ['api', 'labels', 'client', 'surroundings', 'finalizeStyles'] },
    a11y: {
      test: 'error',
      options: {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        // Where each passing rule has passed is told to nobody: it takes longer to find than what is wrong.
        resultTypes: ['violations', 'incomplete'],
      },
    },
  },
};
export default preview;

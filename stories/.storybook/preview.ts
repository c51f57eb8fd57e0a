import type { Decorator, Loader, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import 'avenant/provider.js';
import { html } from 'lit';
import manifest from '../../packages/elements/custom-elements.json';
import { openSandbox, type SandboxParameters, settled } from './sandbox.ts';
import { themes, wear } from './themes.ts';

setCustomElementsManifest(manifest);

const insurer: Loader = async ({ id, parameters }) => ({
  baseUrl: await openSandbox(id, parameters['sandbox'] as SandboxParameters | undefined),
});

/** A host's page around the story: an insurer behind the provider, a language, a theme, and the width of a column. */
const page: Decorator = (story, { globals, loaded }) => {
  const { theme, locale, width } = globals as Record<'theme' | 'locale' | 'width', string>;
  document.documentElement.lang = locale;
  return html`<avenant-provider base-url=${(loaded as { baseUrl: string }).baseUrl} lang=${locale} theme=${wear(theme)}>
    <div style="max-inline-size: ${width === 'full' ? 'none' : `${width}px`}; margin-inline: auto">${story()}</div>
  </avenant-provider>`;
};

const toolbar = (name: string, icon: 'paintbrush' | 'globe' | 'grow', items: readonly { value: string; title: string }[]) => ({
  description: name,
  toolbar: { title: name, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [insurer],
  decorators: [page],
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
      { value: '360', title: '360 px' },
      { value: '768', title: '768 px' },
      { value: '1280', title: '1280 px' },
      { value: 'full', title: 'Full width' },
    ]),
  },
  parameters: {
    layout: 'padded',
    options: { storySort: { order: ['Start', 'About', 'Elements'] } },
    a11y: {
      test: 'error',
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
    },
  },
};
export default preview;

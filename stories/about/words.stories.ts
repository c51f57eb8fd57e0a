import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'avenant/contract-card.js';
import { userEvent } from 'storybook/test';
import { themeOf } from '../.storybook/themes.ts';
import { findField, says, shows } from '../kit/screen.ts';
import { wordEditor } from './word-editor.ts';
import { wordFinder } from './word-finder.ts';

const card = (labels?: Record<string, string>) =>
  html`<avenant-contract-card contract-id="ctr_lumio_libre" contract-href="#/{id}" .labels=${labels}></avenant-contract-card>`;

export default { title: 'About/Words', tags: ['!autodocs', '!dev'], parameters: { provider: false } } satisfies Meta;

/** The catalogue's own, in the language of where the element stands. */
export const OurWords: StoryObj = {
  render: (_, { loaded }) => html`
    <avenant-provider base-url=${loaded['baseUrl']}>
      <div style="display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr))">
        <div lang="fr">${card()}</div>
        <div lang="en">${card()}</div>
      </div>
    </avenant-provider>
  `,
  play: shows('link', /^See the details of my product/),
};

const pageLabels = { 'contract-card': { detail: 'Ouvrir mon crédit', premium: 'Prime par an' }, 'contract-status': { in_force: 'Actif' } };

/** The page's, for every element below a provider. */
export const WordsOfThePage: StoryObj = {
  render: (_, { loaded }) => html`<avenant-provider base-url=${loaded['baseUrl']} .pageLabels=${pageLabels}>${card()}</avenant-provider>`,
  play: shows('link', /^Ouvrir mon crédit/),
};

/** One element's, over those of the page. `{number}` stands for what the phrase is given. */
export const WordsOfOneElement: StoryObj = {
  render: (_, { loaded }) => html`
    <avenant-provider base-url=${loaded['baseUrl']} .pageLabels=${pageLabels}>
      ${card({ detail: 'Tout savoir', copy: 'Copier {number} pour un courrier' })}
    </avenant-provider>
  `,
  play: shows('button', /^Copier LIB-2021-448120 pour un courrier$/),
};

/** Type, and the card says it. */
export const EditOneElement: StoryObj = {
  render: (_, { loaded, globals }) => wordEditor(String(loaded['baseUrl']), themeOf(globals['theme']).scheme),
  play: async (context) => {
    await shows('heading', /^Lumio Libre$/)(context);
    await userEvent.type(await findField(context.canvasElement, /^detail$/), 'Tout savoir');
    await shows('link', /^Tout savoir/)(context);
  },
};

/** Every key of every catalogue, in the four languages. */
export const EveryKey: StoryObj = {
  render: () => wordFinder(),
  play: says(/^\d{4} words$/),
};
/** Accents and spaces are looked over. */
export const Found: StoryObj = {
  render: () => wordFinder(),
  play: async ({ canvasElement }) => {
    await userEvent.type(await findField(canvasElement, /^Find a word/), 'a remplacer');
    await says(/^\d{1,2} of \d{4} words$/)({ canvasElement });
  },
};

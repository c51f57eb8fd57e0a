import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'avenant/contract-card.js';
import { shows } from '../kit/screen.ts';

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

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'avenant/contract-list.js';
import { StubInsurer } from '../../test/elements/kit/insurer.ts';
import { themeOf } from '../.storybook/themes.ts';
import { findAll } from '../kit/screen.ts';
import { errorTable } from './error-table.ts';

export default { title: 'About/Errors', tags: ['!autodocs', '!dev'], parameters: { provider: false } } satisfies Meta;

const sheet = `
  .errors { display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
  .errors > section { min-inline-size: 0; display: grid; gap: 8px; align-content: start; }
  .errors h2 { font-size: 1rem; margin: 0; }
  .errors p.does { margin: 0; font-size: .875rem; }
`;

/** Each code as an element draws it: the insurer of each answers nothing else. */
export const EveryCode: StoryObj = {
  render: (_, { globals }) => html`
    <style>
      ${sheet}
    </style>
    <avenant-provider theme=${themeOf(globals['theme']).scheme}>
      <div class="errors">
        ${errorTable.map(
          ({ code, does }) =>
            html`<section>
              <h2><code>${code}</code></h2>
              <p class="does">The element ${does}.</p>
              <avenant-contract-list
                heading-level="3"
                .api=${new StubInsurer().fail('contracts.list', code, { requestId: 'req-7F3A' }).api}
              ></avenant-contract-list>
            </section>`,
        )}
      </div>
    </avenant-provider>
  `,
  play: async ({ canvasElement }) => {
    const failed = /^(Ce contenu n’a pas pu être affiché|This content could not be shown)/;
    while ((await findAll(canvasElement, 'heading', failed)).length < errorTable.length - 1) await new Promise(requestAnimationFrame);
  },
};

import { tokens, tokenStyles } from '@avenant/elements/kit/tokens.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { themeOf } from '../.storybook/themes.ts';
import { findAll, findField, says, shows } from '../kit/screen.ts';
import { pairs } from '../kit/contrast.ts';
import { themeEditor } from './theme-editor.ts';

export default { title: 'About/Theming', tags: ['!autodocs', '!dev'], parameters: { provider: false } } satisfies Meta;

type Sample = readonly [group: RegExp, draw: (name: string) => TemplateResult];
const of = (name: string) => `var(--_av-${name})`;
const box = (style: string) => html`<div class="sample" style=${style}></div>`;
const line = (style: string) => html`<span style=${style}>Dossier 448120</span>`;

/** How each kind of token shows itself. */
const samples: readonly Sample[] = [
  [/^color-/, (name) => box(`background: ${of(name)}`)],
  [/^text-/, (name) => line(`font-size: ${of(name)}; line-height: 1.25`)],
  [/^weight-/, (name) => line(`font-weight: ${of(name)}`)],
  [/^radius-/, (name) => box(`border-radius: ${of(name)}; background: ${of('color-accent-subtle')}`)],
  [/^(space|target)$/, (name) => box(`inline-size: ${of(name)}; block-size: ${of(name)}; background: ${of('color-accent-solid')}`)],
  [/^shadow$/, () => box(`box-shadow: ${of('shadow')}`)],
  [/^(measure|duration)$/, () => html``],
];

const sheet = `
  ${tokenStyles.cssText.replace(':host', '.tokens')}
  .tokens { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 12px; padding: 16px;
    background: var(--_av-color-surface); color: var(--_av-color-text); }
  .tokens > div { display: grid; gap: 4px; align-content: start; font-size: 13px; }
  .tokens code { overflow-wrap: anywhere; }
  .sample { block-size: 44px; border: 1px solid var(--_av-color-border-strong); border-radius: 6px; }
`;

/** Every token, drawn in the theme of the toolbar. */
export const Tokens: StoryObj = {
  render: () => html`
    <style>
      ${sheet}
    </style>
    <div class="tokens">
      ${tokens.map(
        ([name]) =>
          html`<div>
            ${samples.find(([group]) => group.test(name))?.[1](name)}
            <code>--avenant-${name}</code>
          </div>`,
      )}
    </div>
  `,
};
export const Dark: StoryObj = { ...Tokens, globals: { theme: 'dark' } };
/** All of it from one accent and two radii. */
export const Garnet: StoryObj = { ...Tokens, globals: { theme: 'garnet' } };
/** A light accent keeps its light and takes dark text. */
export const AmberDark: StoryObj = { ...Tokens, globals: { theme: 'amber-dark' } };

/** Every variable to be set, on three elements; the style sheet to copy; and how the pairs that matter then read. */
export const Editor: StoryObj = {
  render: (_, { loaded, globals }) => html`
    <style>
      ${sheet.replace('.tokens {', '.tokens-drawn {')}
    </style>
    ${themeEditor(String(loaded['baseUrl']), themeOf(globals['theme']).scheme)}
  `,
  play: async (context) => {
    const { canvasElement } = context;
    await shows('heading', /^Lumio Libre$/)(context);
    await userEvent.type(await findField(canvasElement, /^--avenant-radius-card$/), '0{Enter}');
    await userEvent.tab();
    await says(/--avenant-radius-card: 0;/)(context);
    // Measured once it is painted.
    while ((await findAll(canvasElement, 'cell', /^holds$/)).length < pairs.length) await new Promise(requestAnimationFrame);
  },
};

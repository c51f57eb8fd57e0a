import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fiveLines } from './five-lines.ts';

export default { title: 'Start', tags: ['!autodocs', '!dev'], parameters: { provider: false } } satisfies Meta;

const page = (lines: string) => `<!doctype html><html lang="fr"><title>Mon espace</title><body style="font-family: system-ui">${lines}`;

/** A page of its own, which has these five lines and nothing else. */
export const FiveLines: StoryObj = {
  render: (_, { loaded }) => html`
    <iframe
      title="A page made of five lines"
      style="inline-size: 100%; block-size: 36rem; border: 1px solid #ccc; border-radius: 8px"
      srcdoc=${page(fiveLines('./avenant/index.js', location.origin + loaded['baseUrl']))}
    ></iframe>
  `,
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    const cards = () =>
      frame.contentDocument?.querySelector('avenant-contract-list')?.shadowRoot?.querySelectorAll('avenant-contract-card').length;
    while (!cards()) await new Promise(requestAnimationFrame);
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'avenant/contract-tabs.js';
import 'avenant/insurance-tab.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Contract tabs',
  component: 'avenant-contract-tabs',
  args: { selected: 'insurance', contract: 'ctr_lumio_libre' },
  argTypes: { contract: { table: { disable: true } } },
  // Panels are the page's own: two of them hold its words, one holds another element.
  render: ({ selected, contract }) => html`
    <avenant-contract-tabs selected=${selected}>
      <div slot="loan"><p>Capital restant dû : 1 860,00 €</p></div>
      <div slot="instalments"><p>5 décembre 2026 : 92,40 €, prise en charge</p></div>
      <div slot="insurance"><avenant-insurance-tab contract-id=${contract}></avenant-insurance-tab></div>
    </avenant-contract-tabs>
  `,
} satisfies Meta;

export const Ready: StoryObj = { play: shows('heading', /^(Mes garanties|My guarantees)$/) };
/** The tabs are there at once; it is the panel that waits, or fails. */
export const Waiting = waiting('/contracts/*/guarantees');
export const Empty: StoryObj = { args: { contract: 'ctr_lumio_express' }, play: shows('heading', /(n’est pas assuré|is not insured)$/) };
export const Failed = failed('/contracts/*/guarantees');
export const Forbidden = forbidden('/contracts/*/guarantees');
export const Themed = themed;
export const English = english;

export const AnotherTab: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'tab', /^(Mes échéances|My instalments)$/);
    await says(/^5 décembre 2026/)({ canvasElement });
  },
};
/** Names of the page's own, and more than fit: the row scrolls. */
export const ManyTabs: StoryObj = {
  render: () => html`
    <avenant-contract-tabs>
      ${['Garanties', 'Bénéficiaires', 'Cotisations', 'Attestations', 'Sinistres', 'Correspondance', 'Conditions générales'].map(
        (label) => html`<div slot=${label.toLowerCase().replace(/\W/g, '-')} data-label=${label}><p>${label}</p></div>`,
      )}
    </avenant-contract-tabs>
  `,
  play: shows('tab', /^Conditions générales$/),
};

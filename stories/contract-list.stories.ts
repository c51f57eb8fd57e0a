import { lumio } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/contract-list.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { shows } from './kit/screen.ts';
import { manyContracts } from './kit/seeds.ts';

export default {
  title: 'Elements/Contract list',
  component: 'avenant-contract-list',
  args: { 'contract-href': '#/contrats/{id}' },
} satisfies Meta;

export const Ready: StoryObj = { play: shows('heading', /^Lumio Libre$/) };
export const Waiting = waiting('/contracts');
export const Empty: StoryObj = {
  ...insurer({ seed: { ...lumio, contracts: [] } }),
  play: shows('heading', /^(Aucun contrat|No contract)/),
};
export const Failed = failed('/contracts');
export const Forbidden = forbidden('/contracts');
export const Themed = themed;
export const English = english;

export const One = insurer({ seed: manyContracts(1) });
/** Twenty at a time; the rest at a press. */
export const Many: StoryObj = { ...insurer({ seed: manyContracts(64) }), play: shows('button', /^(Afficher les contrats|Show the next)/) };
/** Captive portals answer anything with a page of their own. */
export const Unreadable: StoryObj = {
  ...insurer({ faults: [{ path: '/contracts', fault: 'body=html' }] }),
  play: shows('button', /^(Réessayer|Try again)$/),
};

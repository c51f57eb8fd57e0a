import type { Exchange, Page } from '@avenant/api';
import { lumio } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/exchange-log.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { findAll, press, shows } from './kit/screen.ts';
import { manyExchanges } from './kit/seeds.ts';

export default {
  title: 'Elements/Exchange log',
  component: 'avenant-exchange-log',
  args: { 'case-id': 'cas_2026_1041' },
} satisfies Meta;

export const Ready: StoryObj = { play: shows('list', /^Documents$/) };
export const Waiting = waiting('/cases/*/exchanges');
export const Empty: StoryObj = {
  ...insurer({ seed: { ...lumio, exchanges: [] } }),
  play: shows('heading', /^(Aucun échange|Nothing exchanged)/),
};
export const Failed = failed('/cases/*/exchanges');
export const Forbidden = forbidden('/cases/*/exchanges');
export const Themed = themed;
export const English = english;

export const One: StoryObj = { ...insurer({ seed: manyExchanges(1) }) };
export const Many: StoryObj = {
  ...insurer({ seed: manyExchanges(64) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /^(Afficher les échanges précédents|Show earlier messages)$/);
    while ((await findAll(canvasElement, 'listitem', /^/)).length < 60) await new Promise(requestAnimationFrame);
  },
};
/** Every kind of exchange, and one that this version does not know. */
export const Kinds: StoryObj = {
  args: { 'case-id': 'cas_2026_0733' },
  ...insurer({
    rewrite: (page) => {
      const { items = [], ...rest } = page as Page<Exchange>;
      const kinds = ['document', 'message', 'call', 'decision', 'payment', 'status_change', 'telepathy'];
      return { ...rest, items: kinds.map((kind, n) => ({ ...items[0], id: `exc_${n}`, kind, direction: 'outbound' })) };
    },
  }),
};

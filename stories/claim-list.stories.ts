import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/claim-list.js';
import { failed, forbidden, waiting } from './kit/faces.ts';
import { find, press, shows } from './kit/screen.ts';

const signedIn = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
export default {
  title: 'Elements/Claim list',
  component: 'avenant-claim-list',
  args: { 'claim-href': '#/sinistres/{id}', 'declare-href': '#/sinistres/declarer' },
  parameters: { sandbox: signedIn },
} satisfies Meta;

const face = (story: StoryObj): StoryObj => ({
  ...story,
  parameters: { sandbox: { ...signedIn, ...(story.parameters?.['sandbox'] as object) } },
});

/** The six claims of Ferrand Maçonnerie: those that wait for the customer first. */
export const Ready: StoryObj = { play: shows('link', /S26-00290$/) };
export const Waiting = face(waiting('/claims'));
export const Empty: StoryObj = {
  parameters: { sandbox: { ...signedIn, seed: { ...batisseuse, cases: [], claims: [], requirements: [] } } },
  play: shows('heading', /^(Aucun sinistre déclaré|No claim reported)$/),
};
export const NothingFound: StoryObj = {
  play: async ({ canvasElement }) => {
    const search = (await find(canvasElement, 'searchbox', /^(Rechercher un sinistre|Search for a claim)$/)) as HTMLInputElement;
    search.value = 'piscine';
    await press(canvasElement, 'button', /^(Rechercher|Search)$/);
    await find(canvasElement, 'heading', /^(Aucun sinistre ne correspond|No claim matches)$/);
  },
};
export const Failed = face(failed('/claims'));
export const Forbidden = face(forbidden('/claims'));
export const Themed: StoryObj = { globals: { theme: 'garnet' } };
export const English: StoryObj = { globals: { locale: 'en' } };

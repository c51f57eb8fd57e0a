import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/user-menu.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';
import { atBatisseuse, there } from './kit/statements.ts';

export default {
  title: 'Elements/User menu',
  component: 'avenant-user-menu',
  args: { 'preferences-href': '#/preferences', 'accesses-href': '#/acces', 'password-href': '#/mot-de-passe' },
  ...atBatisseuse(),
} satisfies Meta;

const open = (within: HTMLElement) => press(within, 'button', /^(Mon compte|My account)/);
const opened =
  (then: NonNullable<StoryObj['play']>): StoryObj['play'] =>
  async (context) => {
    await open(context.canvasElement);
    await then(context);
  };
const face = (story: StoryObj): StoryObj => ({ ...there(story), play: opened(story.play!) });
const path = '/sessions/current';

export const Closed: StoryObj = { play: shows('button', /Nadia Ferrand$/) };
/** Name, company and role; the links, and the way out. */
export const Ready: StoryObj = { play: opened(says(/^(Administrateur|Administrator)$/)) };
export const Waiting = face(waiting(path));
export const Failed = face(failed(path));
export const Forbidden = face(forbidden(path));
export const Themed: StoryObj = { ...themed, play: opened(says(/^(Administrateur|Administrator)$/)) };
export const English: StoryObj = { ...english, play: opened(says(/^Administrator$/)) };
/** Who is insured by themselves: no company, no accesses. */
export const OneOwn: StoryObj = {
  parameters: { sandbox: { seed: 'lumio', signedIn: true } },
  play: opened(shows('link', /^(Mes préférences|My preferences)$/)),
};
/** The way out did not reach the insurer: it is said. */
export const StillSignedIn: StoryObj = {
  ...atBatisseuse({ faults: [{ method: 'DELETE', path, fault: 'status=503' }] }),
  play: opened(async ({ canvasElement }) => {
    await press(canvasElement, 'button', /^(Se déconnecter|Sign out)$/);
    await says(/^(Vous êtes encore connecté|You are still signed in)/)({ canvasElement });
  }),
};

import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/callback-request.js';
import { failed, forbidden, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';

const signedIn = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
export default {
  title: 'Elements/Callback request',
  component: 'avenant-callback-request',
  args: { 'case-id': 'cas_s26_00418' },
  parameters: { sandbox: signedIn },
} satisfies Meta;

const face = (story: StoryObj): StoryObj => ({
  ...story,
  parameters: { sandbox: { ...signedIn, ...(story.parameters?.['sandbox'] as object) } },
});
const send = /^(Demander un rappel|Ask for a call back)$/;

/** Nothing was asked yet: a number, and the free times of the next days. */
export const Ready: StoryObj = { play: shows('button', send) };
export const Waiting = face(waiting('/callback-slots'));
export const Failed = face(failed('/callback-slots'));
export const Forbidden = face(forbidden('/callback-slots'));
export const Themed: StoryObj = { globals: { theme: 'garnet' } };
export const English: StoryObj = { globals: { locale: 'en' } };

export const ToPutRight: StoryObj = {
  play: async (context) => {
    await press(context.canvasElement, 'button', send);
    await says(/^(Indiquez votre numéro de téléphone|Enter your phone number)/)(context);
  },
};
export const Scheduled: StoryObj = { args: { 'case-id': 'cas_s26_00377' }, play: says(/^(Rappel prévu|Call planned)$/) };
export const Missed: StoryObj = { args: { 'case-id': 'cas_s26_00290' }, play: says(/^(Rappel manqué|Call missed)$/) };
/** The insurer has no free time. */
export const NoFreeTime: StoryObj = {
  parameters: {
    sandbox: { ...signedIn, seed: { ...batisseuse, policies: { ...batisseuse.policies, callbacks: { ranges: [], minutes: 60 } } } },
  },
  play: says(/^(Aucun créneau n’est libre|No time is free)/),
};

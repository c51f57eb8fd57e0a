import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/attestation-check.js';
import { failed, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';

const anybody = { seed: batisseuse, signedIn: false };
export default {
  title: 'Elements/Attestation check',
  component: 'avenant-attestation-check',
  parameters: { sandbox: anybody },
} satisfies Meta;

const code = (of: string): Pick<StoryObj, 'args'> => ({ args: { code: of } });
const good = code('BAT-7K3M-Q9XP-2D4H');
const face = (story: StoryObj): StoryObj => ({
  ...good,
  ...story,
  parameters: { sandbox: { ...anybody, ...(story.parameters?.['sandbox'] as object) } },
});

/** Nothing has been asked yet. */
export const Ready: StoryObj = { play: shows('textbox', /./) };
export const Valid: StoryObj = { ...good, play: shows('heading', /^(Cette attestation est valable|This certificate is valid)$/) };
export const Expired: StoryObj = {
  ...code('BAT-4H7Q-V2ZK-8M3B'),
  play: shows('heading', /^(Cette attestation n’est plus valable|This certificate is no longer valid)$/),
};
export const Revoked: StoryObj = {
  ...code('BAT-8Q3F-M7YD-5K2T'),
  play: shows('heading', /^(Cette attestation a été annulée|This certificate has been revoked)$/),
};
export const Unknown: StoryObj = {
  ...code('BAT-0000-0000-0000'),
  play: shows('heading', /^(Ce code ne correspond|This code belongs)/),
};
export const Missing: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /^(Vérifier le code|Check the code)$/);
    await says(/^(Indiquez le code|Enter the verification code)/)({ canvasElement });
  },
};
export const Waiting = face(waiting('/public/attestations/*'));
export const Failed = face(failed('/public/attestations/*'));
export const Themed: StoryObj = { ...good, globals: { theme: 'garnet' } };
export const English: StoryObj = { ...good, globals: { locale: 'en' } };

import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/company-profile.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';

const nadia = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
export default {
  title: 'Elements/Company profile',
  component: 'avenant-company-profile',
  args: { 'organisation-id': 'org_ferrand' },
  parameters: { sandbox: nadia },
} satisfies Meta;

const like = (sandbox: object): Pick<StoryObj, 'parameters'> => ({ parameters: { sandbox: { ...nadia, ...sandbox } } });
const face = (story: StoryObj): StoryObj => ({ ...story, ...like((story.parameters?.['sandbox'] ?? {}) as object) });
const [pending, rejected] = batisseuse.changeRequests!;
const withRequests = (...changeRequests: NonNullable<typeof batisseuse.changeRequests>[number][]) =>
  like({ seed: { ...batisseuse, changeRequests } });

/** A new address waits for the management service: four contracts will have it. */
export const Ready: StoryObj = { play: says(/^(En attente de validation|Awaiting validation)$/) };
export const Waiting = face(waiting('/organisations/*/profile'));
export const Failed = face(failed('/organisations/*/profile'));
export const Forbidden = face(forbidden('/organisations/*/profile'));
export const Themed = themed;
export const English = english;

/** Nothing was asked for. */
export const Quiet: StoryObj = { ...withRequests(), play: shows('button', /^(Modifier l’adresse|Change the address)$/) };
export const Rejected: StoryObj = { ...withRequests(rejected!), play: says(/^(Refusé|Rejected)$/) };
export const Editing: StoryObj = {
  ...withRequests(),
  play: async ({ canvasElement }) => press(canvasElement, 'button', /^(Modifier l’adresse|Change the address)$/),
};
/** Inès only looks. */
export const ReadOnly: StoryObj = {
  ...like({ signedIn: 'ines.bakri@exemple.example', seed: { ...batisseuse, changeRequests: [pending!] } }),
  play: says(/^(Seul un administrateur|Only an administrator)/),
};

import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/notification-preferences.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { find, press, says, shows } from './kit/screen.ts';

const nadia = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
export default {
  title: 'Elements/Notification preferences',
  component: 'avenant-notification-preferences',
  parameters: { sandbox: nadia },
} satisfies Meta;

const like = (sandbox: object): Pick<StoryObj, 'parameters'> => ({ parameters: { sandbox: { ...nadia, ...sandbox } } });
const face = (story: StoryObj): StoryObj => ({ ...story, ...like((story.parameters?.['sandbox'] ?? {}) as object) });
const path = '/notification-preferences';
const save = (within: HTMLElement) => press(within, 'button', /^(Enregistrer mes choix|Save my choices)$/);
const choose = async (within: HTMLElement) => (await find(within, 'checkbox', /^(Recevoir les|Receive the)/)).click();

export const Ready: StoryObj = { play: shows('group', /^(Suivi des sinistres|Claims)$/) };
export const Waiting = face(waiting(path));
export const Failed = face(failed(path));
export const Forbidden = face(forbidden(path));
export const Themed = themed;
export const English = english;

/** On a phone, each topic with its ways under one another. */
export const Phone: StoryObj = { globals: { viewport: { value: 'mobile1' } }, play: shows('group', /^(Suivi des sinistres|Claims)$/) };
/** Notifications are off: what is chosen stays to be seen. */
export const Off: StoryObj = {
  async play({ canvasElement }) {
    await choose(canvasElement);
    await says(/^(Les notifications sont arrêtées|Notifications are off)/)({ canvasElement });
  },
};
export const Saved: StoryObj = {
  async play({ canvasElement }) {
    await choose(canvasElement);
    await save(canvasElement);
    await says(/^(Vos choix sont enregistrés|Your choices are saved)/)({ canvasElement });
  },
};
/** The service does not answer: what was ticked stays ticked. */
export const NotSaved: StoryObj = {
  ...like({ faults: [{ method: 'PUT', path, fault: 'status=503' }] }),
  async play({ canvasElement }) {
    await choose(canvasElement);
    await save(canvasElement);
    await says(/^(Vos choix ne sont pas|Your choices are not)/)({ canvasElement });
  },
};
/** Changed in another window meanwhile: the person chooses which to keep. */
export const Conflict: StoryObj = {
  ...like({ faults: [{ method: 'PUT', path, fault: 'code=precondition-failed' }] }),
  async play({ canvasElement }) {
    await choose(canvasElement);
    await save(canvasElement);
    await shows('button', /^(Enregistrer les choix de cette page|Save the choices of this page)$/)({ canvasElement });
  },
};
/** Who is insured by themselves has other topics, and no company. */
export const OneOwn: StoryObj = {
  parameters: { sandbox: { seed: 'lumio', signedIn: true } },
  play: shows('group', /^(Remboursements|Reimbursements)$/),
};

import { lumio } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import 'avenant/identifier-recovery.js';
import { english, insurer, themed } from './kit/faces.ts';
import { findField, press, says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Identifier recovery',
  component: 'avenant-identifier-recovery',
  args: { 'sign-in-href': '#/connexion' },
  parameters: { sandbox: { signedIn: false } },
} satisfies Meta;

const submit = /^(Recevoir mon identifiant|Receive my identifier)$/;
const asks: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  await userEvent.type(await findField(canvasElement, /^(Adresse e-mail|E-mail address)$/), 'camille.orsini@courriel.example');
  await press(canvasElement, 'button', submit);
};

export const Ready: StoryObj = { play: shows('button', submit) };
export const Waiting: StoryObj = {
  ...insurer({ faults: [{ path: '/identifier-recoveries', fault: 'latency=3600000' }] }),
  play: async (context) => {
    await asks(context);
    await shows('button', /^(Envoi en cours…|Sending…)$/)(context);
  },
};
export const Empty: StoryObj = {
  name: 'Empty: sent with nothing typed',
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', submit);
    await says(/^(Saisissez une adresse e-mail|Enter a complete e-mail)/)({ canvasElement });
  },
};
export const Failed: StoryObj = {
  name: 'Failed: no answer, nothing is lost',
  ...insurer({ faults: [{ path: '/identifier-recoveries', fault: 'drop' }] }),
  play: async (context) => {
    await asks(context);
    await says(/^(Le service ne répond pas|The service does not answer)/)(context);
  },
};
const config = { ...lumio.config, features: ['assisted-identifier-recovery'] };
export const Forbidden: StoryObj = {
  name: 'Forbidden: with a person only',
  ...insurer({ signedIn: false, seed: { ...lumio, config } }),
  play: shows('heading', /^(Votre identifiant se retrouve avec nous|We find your identifier with you)$/),
};
export const Themed = themed;
export const English = english;

/** The same answer whoever asks. */
export const Sent: StoryObj = {
  play: async (context) => {
    await asks(context);
    await shows('heading', /^(Consultez votre messagerie|Check your mailbox)$/)(context);
  },
};

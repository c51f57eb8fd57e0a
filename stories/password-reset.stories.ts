import type { BrowserSandbox } from '@avenant/sandbox/browser.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import 'avenant/password-reset.js';
import { english, insurer, themed } from './kit/faces.ts';
import { find, findField, press, says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Password reset',
  component: 'avenant-password-reset',
  args: { 'sign-in-href': '#/connexion' },
  parameters: { sandbox: { signedIn: false } },
} satisfies Meta;

const identifier = /^(Identifiant client|Customer number)$/;
const submit = /^(Recevoir le lien|Receive the link)$/;
const password = /^(Nouveau mot de passe|New password)$/;

const asks: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  await userEvent.type(await findField(canvasElement, identifier), '28000451');
  await press(canvasElement, 'button', submit);
};
/** The link of the insurer's own outbox, given to the element as the page that it leads to does. */
let token = '';
const withLink = async ({ fetch, world }: BrowserSandbox) => {
  const at = `${location.origin}/api/${world.config.id}`;
  const body = JSON.stringify({ identifier: '28000451' });
  await fetch(new Request(`${at}/v1/password-resets`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }));
  const { items } = (await (await fetch(new Request(`${at}/outbox`))).json()) as { items: { link: string }[] };
  token = items[0]!.link.split('#')[1]!;
};
const chooses = async (canvasElement: HTMLElement): Promise<HTMLInputElement> => {
  const element = canvasElement.querySelector('avenant-password-reset')!;
  element.token = token;
  return findField(canvasElement, password);
};

export const Ready: StoryObj = { play: shows('button', submit) };
export const Waiting: StoryObj = {
  ...insurer({ faults: [{ path: '/password-resets', fault: 'latency=3600000' }] }),
  play: async (context) => {
    await asks(context);
    await shows('button', /^(Envoi en cours…|Sending…)$/)(context);
  },
};
export const Empty: StoryObj = {
  name: 'Empty: sent with nothing typed',
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', submit);
    await says(/^(Indiquez votre identifiant|Enter your identifier)/)({ canvasElement });
  },
};
export const Failed: StoryObj = {
  name: 'Failed: no answer, nothing is lost',
  ...insurer({ faults: [{ path: '/password-resets', fault: 'drop' }] }),
  play: async (context) => {
    await asks(context);
    await says(/^(Le service ne répond pas|The service does not answer)/)(context);
  },
};
export const Forbidden: StoryObj = {
  name: 'Forbidden: the link is no longer valid',
  args: { token: 'used-up' },
  play: shows('heading', /^(Ce lien n’est plus valable|This link is no longer valid)$/),
};
export const Themed = themed;
export const English = english;

/** The same answer whoever asks. */
export const LinkSent: StoryObj = {
  play: async (context) => {
    await asks(context);
    await shows('heading', /^(Consultez votre messagerie|Check your mailbox)$/)(context);
  },
};
export const BirthDate: StoryObj = { args: { 'birth-date': true }, play: shows('textbox', /^(Date de naissance|Date of birth)$/) };
export const Choosing: StoryObj = {
  ...insurer({ signedIn: false, prepare: withLink }),
  play: async ({ canvasElement }) => {
    await userEvent.type(await chooses(canvasElement), 'Velours');
    await says(/^(Il manque|Missing)/)({ canvasElement });
  },
};
/** The insurer alone knows which passwords are too common. */
export const TooCommon: StoryObj = {
  ...insurer({ signedIn: false, prepare: withLink }),
  play: async ({ canvasElement }) => {
    await userEvent.type(await chooses(canvasElement), 'Motdepasse2026!');
    await press(canvasElement, 'button', /^(Enregistrer le mot de passe|Save the password)$/);
    await says(/(trop courant|too common)/)({ canvasElement });
  },
};
export const Done: StoryObj = {
  ...insurer({ signedIn: false, prepare: withLink }),
  play: async ({ canvasElement }) => {
    await userEvent.type(await chooses(canvasElement), 'Velours-Cobalt-48-nuage');
    await press(canvasElement, 'button', /^(Enregistrer le mot de passe|Save the password)$/);
    await find(canvasElement, 'heading', /^(Votre mot de passe est enregistré|Your password is saved)$/);
  },
};

import type { BrowserSandbox } from '@avenant/sandbox/browser.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import 'avenant/login-form.js';
import { english, insurer, themed } from './kit/faces.ts';
import { find, findField, press, says, shows } from './kit/screen.ts';

const submit = /^(Se connecter|Sign in)$/;
const password = 'Demo-Lumio-2026!';

export default {
  title: 'Elements/Login form',
  component: 'avenant-login-form',
  args: { 'identifier-kinds': 'customer_number' },
  parameters: { sandbox: { signedIn: false } },
} satisfies Meta;

/** Types an identifier and a password, and sends them. `ends`: what the form then says. */
const signingIn =
  (identifier: string, word: string, ends: RegExp): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await userEvent.type(await findField(canvasElement, /^(Identifiant client|Customer number)$/), identifier);
    await userEvent.type(await findField(canvasElement, /^(Mot de passe|Password)$/), word);
    await press(canvasElement, 'button', submit);
    await says(ends)({ canvasElement });
  };

export const Ready: StoryObj = { play: shows('button', submit) };
export const Waiting: StoryObj = {
  ...insurer({ faults: [{ path: '/sessions', fault: 'latency=3600000' }] }),
  play: signingIn('28000451', password, /^(Connexion en cours…|Signing in…)$/),
};
export const Empty: StoryObj = {
  name: 'Empty: sent with nothing typed',
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', submit);
    await says(/^(Indiquez votre mot de passe|Enter your password)/)({ canvasElement });
  },
};
export const Failed: StoryObj = {
  name: 'Failed: no answer, nothing is lost',
  ...insurer({ faults: [{ path: '/sessions', fault: 'drop' }] }),
  play: signingIn('28000451', password, /^(Le service ne répond pas|The service does not answer)/),
};
export const Forbidden: StoryObj = {
  name: 'Forbidden: locked by the insurer',
  play: signingIn('28000452', password, /^(Pour votre sécurité|For your security)/),
};
export const Themed = themed;
export const English = english;

/** An unknown identifier gets the same answer. */
export const WrongPassword: StoryObj = {
  play: signingIn('28000451', 'Demo-Lumio-2025!', /^(L’identifiant ou le mot de passe|The identifier)/),
};

const fiveFailures = async ({ fetch, world }: BrowserSandbox) => {
  const body = JSON.stringify({ identifier: '28000451', password: 'guess' });
  const headers = { 'Content-Type': 'application/json' };
  const address = `${location.origin}/api/${world.config.id}/v1/sessions`;
  for (let n = 0; n < 5; n += 1) await fetch(new Request(address, { method: 'POST', headers, body }));
};
export const LockedForAWhile: StoryObj = {
  ...insurer({ prepare: fiveFailures }),
  play: signingIn('28000451', password, /^(Pour votre sécurité.* jusqu’à|For your security.* until)/),
};
export const NotActivated: StoryObj = { play: signingIn('28000453', password, /(n’est pas encore activé|not activated yet)/) };

export const PasswordShown: StoryObj = {
  play: async ({ canvasElement }) => {
    const field = await findField(canvasElement, /^(Mot de passe|Password)$/);
    await userEvent.type(field, password);
    await press(canvasElement, 'button', /^(Afficher le mot de passe|Show the password)$/);
    await find(canvasElement, 'button', /^(Masquer le mot de passe|Hide the password)$/);
  },
};
export const BirthDate: StoryObj = { args: { 'birth-date': true }, play: shows('textbox', /^(Date de naissance|Date of birth)$/) };
export const Email: StoryObj = { args: { 'identifier-kinds': 'email' }, play: shows('textbox', /^(Adresse e-mail|E-mail address)$/) };
export const CustomerNumberOrEmail: StoryObj = {
  args: { 'identifier-kinds': 'customer_number email' },
  play: shows('textbox', /^(Identifiant client ou|Customer number or)/),
};
/** Without attributes the insurer's configuration fills in what it asks for. */
export const AsTheInsurerSays: StoryObj = {
  args: { 'identifier-kinds': undefined },
  play: shows('textbox', /^(Identifiant client|Customer number)$/),
};
/** In a dialog, which has a title of its own. */
export const Embedded: StoryObj = { args: { embedded: true } };

/** The password was right; a code was sent. */
export const SecondStep: StoryObj = {
  play: signingIn('28000455', password, /^(Vérification en deux étapes|Two-step verification)$/),
};
export const SecondStepWrongCode: StoryObj = {
  play: async (context) => {
    await signingIn('28000455', password, /^(Vérification en deux étapes|Two-step verification)$/)(context);
    const { canvasElement } = context;
    await userEvent.type(await findField(canvasElement, /^(Code de vérification|Verification code)$/), '000000');
    await press(canvasElement, 'button', /^(Vérifier le code|Verify the code)$/);
    await says(/(Il vous reste 4 essais|4 tries left)/)({ canvasElement });
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/access-manager.js';
import { batisseuse } from '@avenant/sandbox';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { find, findField, press, says, shows } from './kit/screen.ts';

const nadia = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
const like = (sandbox: object): Pick<StoryObj, 'parameters'> => ({ parameters: { sandbox: { ...nadia, ...sandbox } } });
const face = (story: StoryObj): StoryObj => ({ ...story, ...like((story.parameters?.['sandbox'] ?? {}) as object) });

export default {
  title: 'Elements/Access manager',
  component: 'avenant-access-manager',
  parameters: { sandbox: nadia },
} satisfies Meta;

/** Nadia manages: every state of an access, and two that the insurer keeps. */
export const Ready: StoryObj = { play: shows('button', /^(Inviter une personne|Invite somebody)$/) };
/** Inès looks, and reads whom to ask. */
export const ReadOnly: StoryObj = {
  ...like({ signedIn: 'ines.bakri@exemple.example' }),
  play: says(/^(Vous consultez cette liste|You are looking at this list)/),
};
/** Luc is an administrator of a company whose insurer keeps the management of accesses from him. */
export const Withheld: StoryObj = {
  ...like({
    signedIn: 'luc.ferrand@exemple.example',
    seed: { ...batisseuse, memberships: batisseuse.memberships!.filter(({ organisationId }) => organisationId === 'org_toitures') },
  }),
  play: says(/^(Votre assureur ne vous a pas confié|Your insurer has not entrusted)/),
};
export const Opened: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /(accès de Cabinet|access of Cabinet)/);
    await find(canvasElement, 'button', /^(Suspendre l’accès|Suspend the access)$/);
  },
};
/** One’s own: what the insurer keeps, and one’s own choice. */
export const Own: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /(accès de Nadia|access of Nadia)/);
    await find(canvasElement, 'switch', /notifications/);
  },
};
const invite = async (canvasElement: HTMLElement, email: string) => {
  await press(canvasElement, 'button', /^(Inviter une personne|Invite somebody)$/);
  for (const [label, text] of [
    [/^(Prénom|First name)$/, 'Ana'],
    [/^(Nom|Last name)$/, 'Lopez'],
    [/^(Adresse e-mail|E-mail address)$/, email],
  ] as const) {
    const field = await findField(canvasElement, label);
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
};
const send = /^(Envoyer l’invitation|Send the invitation)$/;
export const Inviting: StoryObj = { play: ({ canvasElement }) => invite(canvasElement, 'ana.lopez@exemple.example') };
/** A mailbox that several people read: to be read and acknowledged. */
export const SharedMailbox: StoryObj = {
  play: async ({ canvasElement }) => {
    await invite(canvasElement, 'compta@ferrand.example');
    await press(canvasElement, 'button', send);
    await find(canvasElement, 'checkbox', /^(J’ai compris|I understand)/);
  },
};
export const Mistakes: StoryObj = {
  play: async ({ canvasElement }) => {
    await invite(canvasElement, 'ana');
    await press(canvasElement, 'button', send);
    await find(canvasElement, 'heading', /^(Il y a|There is)/);
  },
};
export const Invited: StoryObj = {
  play: async (context) => {
    await invite(context.canvasElement, 'ana.lopez@exemple.example');
    await press(context.canvasElement, 'button', send);
    await says(/^(L’invitation d’Ana Lopez est envoyée|The invitation of Ana Lopez is sent)/)(context);
  },
};
export const Changing: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /(accès de Karim|access of Karim)/);
    await press(canvasElement, 'button', /^(Modifier l’accès|Change the access)$/);
    await find(canvasElement, 'button', /^(Enregistrer les changements|Save the changes)$/);
  },
};
export const Removing: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /(accès de Tom|access of Tom)/);
    await press(canvasElement, 'button', /^(Supprimer l’accès|Remove the access)$/);
    await find(canvasElement, 'button', /^(Supprimer définitivement|Remove for good)$/);
  },
};
export const Waiting = face(waiting('/organisations/*/memberships'));
export const Failed = face(failed('/organisations/*/memberships'));
export const Forbidden = face(forbidden('/organisations/*/memberships'));
export const Themed: StoryObj = themed;
export const English: StoryObj = english;

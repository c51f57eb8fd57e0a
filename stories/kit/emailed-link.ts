import type { BrowserSandbox } from '@avenant/sandbox/browser.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import { insurer } from './faces.ts';
import { find, findField, press, says, shows } from './screen.ts';

/** What tells one form that e-mails a link from another. */
interface Form {
  readonly tag: 'avenant-first-access' | 'avenant-password-reset';
  readonly identifier: string;
  /** Where the link is asked for: `/activations`. */
  readonly path: string;
  /** From a password typed to one sent. */
  readonly send: (canvasElement: HTMLElement) => Promise<void>;
  /** The title once it is kept. */
  readonly done: RegExp;
}

/** The stories of a form that e-mails a link, and that the link comes back to. */
export function emailedLink({ tag, identifier, path, send, done }: Form) {
  const submit = /^(Recevoir le lien|Receive the link)$/;
  const asks: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
    await userEvent.type(await findField(canvasElement, /^(Identifiant client|Customer number)$/), identifier);
    await press(canvasElement, 'button', submit);
  };
  /** The link of the insurer's own outbox, given to the element as the page that it leads to does. */
  let token = '';
  const withLink = insurer({
    signedIn: false,
    prepare: async ({ fetch, world }: BrowserSandbox) => {
      const at = `${location.origin}/api/${world.config.id}`;
      const body = JSON.stringify({ identifier });
      await fetch(new Request(`${at}/v1${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }));
      const { items } = (await (await fetch(new Request(`${at}/outbox`))).json()) as { items: { link: string }[] };
      token = items[0]!.link.split('#')[1]!;
    },
  });
  const types = async (canvasElement: HTMLElement, password: string): Promise<void> => {
    canvasElement.querySelector(tag)!.token = token;
    await userEvent.type(await findField(canvasElement, /^(Nouveau mot de passe|New password)$/), password);
  };

  return {
    Ready: { play: shows('button', submit) },
    Waiting: {
      ...insurer({ faults: [{ path, fault: 'latency=3600000' }] }),
      play: async (context) => {
        await asks(context);
        await shows('button', /^(Envoi en cours…|Sending…)$/)(context);
      },
    },
    Empty: {
      name: 'Empty: sent with nothing typed',
      play: async ({ canvasElement }) => {
        await press(canvasElement, 'button', submit);
        await says(/^(Indiquez votre identifiant|Enter your identifier)/)({ canvasElement });
      },
    },
    Failed: {
      name: 'Failed: no answer, nothing is lost',
      ...insurer({ faults: [{ path, fault: 'drop' }] }),
      play: async (context) => {
        await asks(context);
        await says(/^(Le service ne répond pas|The service does not answer)/)(context);
      },
    },
    Forbidden: {
      name: 'Forbidden: the link is no longer valid',
      args: { token: 'used-up' },
      play: shows('heading', /^(Ce lien n’est plus valable|This link is no longer valid)$/),
    },
    /** The same answer whoever asks. */
    LinkSent: {
      play: async (context) => {
        await asks(context);
        await shows('heading', /^(Consultez votre messagerie|Check your mailbox)$/)(context);
      },
    },
    BirthDate: { args: { 'birth-date': true }, play: shows('textbox', /^(Date de naissance|Date of birth)$/) },
    Choosing: {
      ...withLink,
      play: async ({ canvasElement }) => {
        await types(canvasElement, 'Velours');
        await says(/^(Il manque|Missing)/)({ canvasElement });
      },
    },
    /** The insurer alone knows which passwords are too common. */
    TooCommon: {
      ...withLink,
      play: async ({ canvasElement }) => {
        await types(canvasElement, 'Motdepasse2026!');
        await send(canvasElement);
        await says(/(trop courant|too common)/)({ canvasElement });
      },
    },
    Done: {
      ...withLink,
      play: async ({ canvasElement }) => {
        await types(canvasElement, 'Velours-Cobalt-48-nuage');
        await send(canvasElement);
        await find(canvasElement, 'heading', done);
      },
    },
  } satisfies Record<string, StoryObj>;
}

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import 'avenant/contract-list.js';
import 'avenant/provider.js';
import { themeOf } from './.storybook/themes.ts';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { findField, press, says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Provider',
  component: 'avenant-provider',
  // It draws nothing of its own but the sign-in dialog: what it gives is seen in the widgets below.
  parameters: { provider: false },
  render: ({ pageLabels }, { globals, loaded }) => html`
    <avenant-provider base-url=${loaded['baseUrl']} theme=${themeOf(globals['theme']).scheme} .pageLabels=${pageLabels}>
      <avenant-contract-list contract-href="#/contrats/{id}"></avenant-contract-list>
    </avenant-provider>
  `,
} satisfies Meta;

export const Ready: StoryObj = { play: shows('heading', /^Lumio Libre$/) };
export const Waiting = waiting('/contracts');
/** Without `base-url`, and without a client given by the page: said, not thrown. */
export const Empty: StoryObj = {
  name: 'Empty: connected to nothing',
  render: () => html`<avenant-provider><avenant-contract-list></avenant-contract-list></avenant-provider>`,
  play: says(/^(Ce contenu n’est relié|This content is not connected)/),
};
export const Failed = failed('/contracts');
export const Forbidden = forbidden('/contracts');
export const Themed = themed;
export const English = english;

const dialog = /^(Votre session est terminée|Your session has ended)$/;
const ended = insurer({ faults: [{ path: '/contracts', fault: 'unauthenticated', times: 1 }] });

/** The session ended while the page was open: what the customer was doing waits behind. */
export const SessionEnded: StoryObj = { ...ended, play: shows('dialog', dialog) };
/** … and goes on once they have signed in again, in place. */
export const SignedInAgain: StoryObj = {
  ...ended,
  play: async ({ canvasElement }) => {
    await shows('dialog', dialog)({ canvasElement });
    await userEvent.type(await findField(canvasElement, /^(Identifiant|Customer number)/), '28000451');
    await userEvent.type(await findField(canvasElement, /^(Mot de passe|Password)$/), 'Demo-Lumio-2026!');
    await press(canvasElement, 'button', /^(Se connecter|Sign in)$/);
    await shows('heading', /^Lumio Libre$/)({ canvasElement });
  },
};
/** The insurer wants a code first: asked in place, and the call is then made once more. */
export const SecondStepAsked: StoryObj = {
  ...insurer({ faults: [{ path: '/contracts', fault: 'code=step-up-required', times: 1 }] }),
  play: shows('dialog', /^(Vérification en deux étapes|Two-step verification)$/),
};
/**
 * A page looks after half a minute whether the session is about to end; nobody looks at a story for so long. Requests, which are given up
 * after as long, are answered sooner than that.
 */
const atOnce = () => {
  const { setTimeout: later } = window;
  window.setTimeout = ((run: () => void, ms?: number) => later(run, ms === 30_000 ? 1500 : ms)) as typeof window.setTimeout;
  return () => void (window.setTimeout = later);
};
/** Seconds until the session ends for want of action, and until it ends whatever one does. */
const ending = (idle: number, last: number): Pick<StoryObj, 'parameters' | 'beforeEach'> => {
  const shortened = (session: { authTime: string }) => {
    const at = (seconds: number) => new Date(Date.parse(session.authTime) + seconds * 1000).toISOString();
    return { ...session, idleExpiresAt: at(idle), expiresAt: at(last) };
  };
  const rewrite = (body: unknown) => {
    const isSession = Object.hasOwn(Object(body), 'accessExpiresAt');
    return isSession ? shortened(body as { authTime: string }) : body;
  };
  return {
    ...insurer({ rewrite }),
    beforeEach: atOnce,
  };
};
const soon = /^(Votre session se termine dans 2 minutes|Your session ends in 2 minutes)$/;
/** Told two minutes before, beside what one does; one press makes it longer. */
export const SessionAboutToEnd: StoryObj = {
  ...ending(115, 40_000),
  play: async (context) => {
    await shows('heading', soon)(context);
    await shows('button', /^(Rester connecté|Stay signed in)$/)(context);
  },
};
/** At its last hour nothing makes it longer: no button that would not work. */
export const SessionAtItsLastHour: StoryObj = {
  ...ending(115, 115),
  play: shows('button', /^(Fermer ce message|Close this message)$/),
};
export const WordsOfThePage: StoryObj = {
  args: { pageLabels: { 'contract-list': { title: 'Mes crédits' }, 'contract-status': { in_force: 'Actif' } } },
  play: shows('heading', /^Mes crédits$/),
};

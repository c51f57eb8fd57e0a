import type { Meta } from '@storybook/web-components-vite';
import 'avenant/password-reset.js';
import { emailedLink } from './kit/emailed-link.ts';
import { english, themed } from './kit/faces.ts';
import { press } from './kit/screen.ts';

export default {
  title: 'Elements/Password reset',
  component: 'avenant-password-reset',
  args: { 'sign-in-href': '#/connexion' },
  parameters: { sandbox: { signedIn: false } },
} satisfies Meta;

const states = emailedLink({
  tag: 'avenant-password-reset',
  identifier: '28000451',
  path: '/password-resets',
  send: (canvasElement) => press(canvasElement, 'button', /^(Enregistrer le mot de passe|Save the password)$/),
  done: /^(Votre mot de passe est enregistré|Your password is saved)$/,
});
export const Ready = states.Ready;
export const Waiting = states.Waiting;
export const Empty = states.Empty;
export const Failed = states.Failed;
export const Forbidden = states.Forbidden;
export const Themed = themed;
export const English = english;
export const LinkSent = states.LinkSent;
export const BirthDate = states.BirthDate;
export const Choosing = states.Choosing;
export const TooCommon = states.TooCommon;
export const Done = states.Done;

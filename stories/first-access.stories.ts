import type { Meta } from '@storybook/web-components-vite';
import 'avenant/first-access.js';
import { emailedLink } from './kit/emailed-link.ts';
import { english, themed } from './kit/faces.ts';
import { press } from './kit/screen.ts';

export default {
  title: 'Elements/First access',
  component: 'avenant-first-access',
  args: { 'sign-in-href': '#/connexion', 'terms-href': '#/conditions' },
  parameters: { sandbox: { signedIn: false } },
} satisfies Meta;

const states = emailedLink({
  tag: 'avenant-first-access',
  identifier: '28000453',
  path: '/activations',
  send: async (canvasElement) => {
    await press(canvasElement, 'checkbox', /^(J’accepte|I accept)/);
    await press(canvasElement, 'button', /^(Ouvrir mon espace|Open my account)$/);
  },
  done: /^(Votre espace est ouvert|Your account is open)$/,
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

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/notification-center.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { firstAs, none } from './kit/listed.ts';
import { press, says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Notification center',
  component: 'avenant-notification-center',
  args: { 'case-href': '#/dossiers/{id}', 'contract-href': '#/contrats/{id}', 'document-href': '#/documents/{id}' },
} satisfies Meta;

const bell = /^Notifications/;
/** Opened, and then what a story says of itself. */
const opened =
  (then: NonNullable<StoryObj['play']>): StoryObj['play'] =>
  async (context) => {
    await press(context.canvasElement, 'button', bell);
    await then(context);
  };

/** The bell alone: how many are unread is in its name. */
export const Ready: StoryObj = { play: shows('button', /^Notifications, \d+ (non lues|unread)$/) };
export const Open: StoryObj = { play: opened(shows('button', /^(Tout marquer comme lu|Mark all as read)$/)) };
const { play: isWaiting, ...wait } = waiting('/notifications');
export const Waiting: StoryObj = { ...wait, play: opened(isWaiting!) };
export const Empty: StoryObj = { ...none, play: opened(shows('heading', /^(Aucune notification|No notifications)$/)) };
const { play: hasFailed, ...failure } = failed('/notifications');
export const Failed: StoryObj = { ...failure, play: opened(hasFailed!) };
const { play: isForbidden, ...refusal } = forbidden('/notifications');
export const Forbidden: StoryObj = { ...refusal, play: opened(isForbidden!) };
export const Themed: StoryObj = { ...themed, play: opened(shows('dialog', bell)) };
export const English: StoryObj = { ...english, play: opened(shows('button', /^Mark all as read$/)) };

const one = (more: object, play: NonNullable<StoryObj['play']>): StoryObj => ({
  ...firstAs({ readAt: undefined, ...more }),
  play: opened(play),
});

export const Urgent = one({ severity: 'critical', type: 'security', title: 'Nouvelle connexion à votre espace' }, says(/^Urgent$/));
export const Important = one({ severity: 'warning', type: 'document_request' }, says(/^Important$/));
export const CaseUpdated = one({ severity: 'info', type: 'case_update', title: 'Votre dossier avance' }, says(/^Votre dossier avance$/));
export const Decision = one({ severity: 'success', type: 'decision', title: 'Une décision est rendue' }, says(/^Une décision est rendue$/));
export const Paid = one({ severity: 'success', type: 'payment', title: 'Versement effectué' }, says(/^Versement effectué$/));
export const Received = one(
  { severity: 'info', type: 'document_received', title: 'Une lettre est arrivée' },
  says(/^Une lettre est arrivée$/),
);
export const Message = one(
  { severity: 'info', type: 'message', title: 'Un message de votre service' },
  says(/^Un message de votre service$/),
);
export const AllRead: StoryObj = {
  ...insurer({ rewrite: (body) => (Object.hasOwn(Object(body), 'unread') ? { ...(body as object), unread: 0 } : body) }),
  play: shows('button', /^Notifications, (aucune non lue|none unread)$/),
};
/** An insurer a version ahead: no word is said for what is not known. */
export const UnknownWords = one(
  { severity: 'purple', type: 'riddle', target: { kind: 'riddle', id: 'x' }, title: 'Une nouvelle' },
  says(/^Une nouvelle$/),
);

import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/claim-summary.js';
import { failed, forbidden, waiting } from './kit/faces.ts';
import { find, press, says, shows } from './kit/screen.ts';

const signedIn = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
export default {
  title: 'Elements/Claim summary',
  component: 'avenant-claim-summary',
  args: {
    'claim-id': 'cas_s26_00377',
    'deposit-href': '#/sinistres/{id}/justificatifs',
    'decision-href': '#/sinistres/{id}/decision',
    'contract-href': '#/contrats/{id}',
  },
  parameters: { sandbox: signedIn },
} satisfies Meta;

const face = (story: StoryObj): StoryObj => ({
  ...story,
  parameters: { sandbox: { ...signedIn, ...(story.parameters?.['sandbox'] as object) } },
});
const ofClaim = (id: string, play: StoryObj['play']): StoryObj => ({ args: { 'claim-id': `cas_${id}` }, play });
const accept = /^(Accepter la proposition|Accept the offer)$/;
const contest = /^(Contester la proposition|Contest the offer)$/;

/** An expert comes: when, where, who, and a file for the calendar. */
export const Ready: StoryObj = { play: shows('button', /^(Ajouter à mon agenda|Add to my calendar)/) };
export const Waiting = face(waiting('/claims/*'));
export const Failed = face(failed('/claims/*'));
export const Forbidden = face(forbidden('/claims/*'));
export const Themed: StoryObj = { globals: { theme: 'garnet' } };
export const English: StoryObj = { globals: { locale: 'en' } };

export const Declared = ofClaim('s26_00418', says(/^(Déclaré|Reported)$/));
export const ToComplete = ofClaim('s26_00290', shows('link', /^(Joindre les justificatifs|Attach the documents)$/));
export const OfferMade = ofClaim('s25_01911', shows('button', accept));
/** Who may only read is told who may answer. */
export const OfferToRead: StoryObj = {
  args: { 'claim-id': 'cas_s25_01911' },
  parameters: { sandbox: { ...signedIn, signedIn: 'ines.bakri@exemple.example' } },
  play: says(/^(Votre accès permet de lire cette proposition|Your access lets you read this offer)/),
};
export const Accepting = ofClaim('s25_01911', async ({ canvasElement }) => {
  await press(canvasElement, 'button', accept);
  await find(canvasElement, 'button', /^(Confirmer mon accord|Confirm that I agree)/);
});
export const Contesting = ofClaim('s25_01911', async ({ canvasElement }) => {
  await press(canvasElement, 'button', contest);
  await press(canvasElement, 'button', /^(Envoyer ma contestation|Send my objection)$/);
  await find(canvasElement, 'textbox', /^(Pourquoi contestez-vous|Why do you contest)/);
});
export const Accepted = ofClaim('s25_01911', async ({ canvasElement }) => {
  await press(canvasElement, 'button', accept);
  await press(canvasElement, 'button', /^(Confirmer mon accord|Confirm that I agree)/);
  await says(/^(Votre accord est enregistré|Your agreement is recorded)/)({ canvasElement } as never);
});
export const Paid = ofClaim('s24_00733', shows('heading', /^(Versements|Payments)$/));
export const Refused = ofClaim('s25_00050', shows('link', /^(Voir la décision|See the decision)/));

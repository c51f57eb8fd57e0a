import type { Case } from '@avenant/api';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/case-extension.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { find, findField, press, says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Case extension',
  component: 'avenant-case-extension',
  args: { 'case-id': 'cas_2026_0733', 'case-href': '#/dossiers/{id}' },
} satisfies Meta;

type Play = NonNullable<StoryObj['play']>;
const title = /^(Prolonger mon indemnisation|Extend my benefits)$/;

/** A case that is being paid may go on being paid. */
export const Ready: StoryObj = { play: shows('heading', title) };
export const Waiting = waiting('/cases/*');
/** Nothing to extend yet: why, and when there will be. */
export const Empty: StoryObj = { args: { 'case-id': 'cas_2026_0987' }, play: says(/^(La décision sur ce dossier|There is no decision)/) };
export const Failed = failed('/cases/*');
export const Forbidden = forbidden('/cases/*');
export const Themed = themed;
export const English = english;

/** As a paste does: `userEvent` would type after what stood in a field of a shadow root before the element emptied it. */
function write(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
async function add(within: HTMLElement, start: string, end: string): Promise<void> {
  write(await findField(within, /^(Date de début|First day)$/), start);
  write(await findField(within, /^(Date de fin|Last day)$/), end);
  await press(within, 'button', /^(Ajouter cette période|Add this period)$/);
}
/** The period stands in the request: the fields are free for another one. */
async function added(within: HTMLElement, start: string, end: string): Promise<void> {
  await add(within, start, end);
  const [day] = start.split('/').map(Number);
  await find(within, 'button', new RegExp(`^(Retirer|Remove) .*\\b${day}\\b`));
}
async function review(within: HTMLElement): Promise<void> {
  await added(within, '13/11/2026', '15/11/2026');
  await added(within, '16/11/2026', '20/11/2026');
  await press(within, 'radio', /^(Oui|Yes)$/);
  write(await findField(within, /^(Date de reprise du travail|First day back at work)$/), '21/11/2026');
  await press(within, 'button', /^(Vérifier ma demande|Check my request)$/);
  await find(within, 'heading', /^(Relisez votre demande|Read your request over)$/);
}
const filled: Play = ({ canvasElement }) => added(canvasElement, '13/11/2026', '15/11/2026');
const sending =
  (then: Play): Play =>
  async (context) => {
    await review(context.canvasElement);
    await press(context.canvasElement, 'button', /^(Envoyer ma demande|Send my request)$/);
    await then(context);
  };

export const Filled: StoryObj = { play: filled };
/** What is to be put right, above the form and at each field. */
export const ToPutRight: StoryObj = {
  play: async (context) => {
    await add(context.canvasElement, '15/11/2026', '01/11/2026');
    await press(context.canvasElement, 'button', /^(Vérifier ma demande|Check my request)$/);
    await shows('heading', /^(Il y a 2 erreurs|There are 2 errors)$/)(context);
  },
};
/** What was declared before is there to be seen, and refused when it is asked for again. */
export const AlreadyDeclared: StoryObj = {
  ...insurer({ rewrite: (found) => ({ ...(found as Case), declaredPeriods: [{ start: '2026-06-15', end: '2026-10-31' }] }) }),
  play: async (context) => {
    await add(context.canvasElement, '31/10/2026', '05/11/2026');
    await says(/^(Ces dates sont déjà déclarées|These dates have already been declared)/)(context);
  },
};
export const Recap: StoryObj = { play: ({ canvasElement }) => review(canvasElement) };
export const Sending: StoryObj = {
  ...insurer({ faults: [{ method: 'POST', path: '/cases/*/extensions', fault: 'latency=3600000' }] }),
  play: sending(shows('button', /^(Envoi en cours|Sending)…$/)),
};
export const SendingFailed: StoryObj = {
  ...insurer({ faults: [{ method: 'POST', path: '/cases/*/extensions', fault: 'status=503' }] }),
  play: sending(says(/^(Votre demande reste sur cette page|Your request stays on this page)/)),
};
/** The insurer finds what this page could not know. */
export const RefusedByTheInsurer: StoryObj = {
  ...insurer({ faults: [{ method: 'POST', path: '/cases/*/extensions', fault: 'status=422;code=period-overlap' }] }),
  play: sending(shows('heading', /^(Il y a 1 erreur|There is 1 error)$/)),
};
export const Sent: StoryObj = {
  play: sending(shows('heading', /^(Votre demande de prolongation est envoyée|Your extension request has been sent)$/)),
};

/** Why a case cannot be extended, as the insurer says it. */
const refusedFor = (reasonCode: string, words: RegExp): StoryObj => ({
  ...insurer({ rewrite: (found) => ({ ...(found as Case), allowedActions: [{ rel: 'extend', enabled: false, reasonCode }] }) }),
  play: says(words),
});
export const CaseClosed: StoryObj = { args: { 'case-id': 'cas_2025_0122' }, play: says(/^(Ce dossier est terminé|This case is closed)/) };
export const NotCovered: StoryObj = {
  args: { 'case-id': 'cas_2025_0410' },
  play: says(/^(Ce dossier n’est pas pris en charge|This case is not covered)/),
};
export const PaymentNotStarted: StoryObj = {
  args: { 'case-id': 'cas_2026_0612' },
  play: says(/^(Votre indemnisation n’a pas encore commencé|Your benefits have not begun)/),
};
export const ExtensionRequested = refusedFor('extension_requested', /^(Une demande de prolongation|An extension request)/);
/** An insurer a version ahead. */
export const UnknownReason = refusedFor('a_reason_of_tomorrow', /^(Ce dossier ne peut pas être prolongé|This case cannot be extended)/);

import type { Case } from '@avenant/api';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/case-timeline.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { find, says, shows } from './kit/screen.ts';
import { expecting, withCase } from './kit/seeds.ts';

export default {
  title: 'Elements/Case timeline',
  component: 'avenant-case-timeline',
  args: {
    'case-id': 'cas_2026_1041',
    'deposit-href': '#/dossiers/{id}/justificatifs',
    'extension-href': '#/dossiers/{id}/prolongation',
  },
} satisfies Meta;

/** It is the customer's turn, for the second time. */
export const Ready: StoryObj = { play: says(/^(D’autres justificatifs vous ont été demandés|Further documents were requested)/) };
export const Waiting = waiting('/cases/*');
/** The insurer has not said yet by which steps it goes. */
export const Empty: StoryObj = {
  ...insurer({ rewrite: (found) => ({ ...(found as Case), nextStep: undefined, milestones: [] }) }),
  play: shows('heading', /^(Les étapes de ce dossier|The steps of this case)/),
};
export const Failed = failed('/cases/*');
export const Forbidden = forbidden('/cases/*');
export const Themed = themed;
export const English = english;

/** Of Lumio's own cases, one for each state that they are in. */
const lumioCase = (id: string, words: RegExp): StoryObj => ({ args: { 'case-id': id }, play: says(words) });
const inState = (change: Parameters<typeof withCase>[0], words: RegExp): StoryObj => ({
  ...insurer({ seed: withCase(change) }),
  play: says(words),
});
const awaiting = /^(Attente de la prise en charge|Waiting for cover to begin)$/;

export const Draft = lumioCase('cas_2026_1050', /^(Terminer et envoyer votre déclaration)$/);
export const Submitted = inState({ state: 'submitted' }, /^(Envoyé|Sent)$/);
export const InReview = lumioCase('cas_2026_0987', awaiting);
export const AcceptedInPart = lumioCase('cas_2026_0612', /^(Accepté en partie|Partly accepted)$/);
export const Accepted = inState({ state: 'decided', outcome: 'accepted' }, /^(Accepté|Accepted)$/);
export const Refused = lumioCase('cas_2025_0410', /^(Refusé|Refused)$/);
export const InPayment = lumioCase('cas_2026_0733', /^(Prise en charge en cours|Being paid)$/);
export const ExtensionRequested = inState(
  { state: 'extension_requested', outcome: 'accepted' },
  /^(Prolongation demandée|Extension requested)$/,
);
export const Reopened = inState({ state: 'reopened' }, awaiting);
export const Closed = lumioCase('cas_2025_0122', /^(Dossier terminé, le|Case closed, on)/);
export const Withdrawn = inState(
  { state: 'withdrawn', reached: { declared: '2026-10-12T08:14:00Z', closed: '2026-10-20T08:00:00Z' } },
  /^(Dossier annulé à votre demande, le|Case cancelled at your request, on)/,
);
export const Lapsed = lumioCase('cas_2024_0090', /^(Dossier classé sans suite, le|Case closed without further action, on)/);
/** On a page that says which case it is. */
export const Embedded: StoryObj = {
  args: { embedded: true },
  play: says(/^(D’autres justificatifs vous ont été demandés|Further documents were requested)/),
};
/** An insurer a version ahead: its state is drawn as neutral text, its steps that we do not know are left out. */
export const UnknownWords: StoryObj = {
  ...insurer({
    rewrite: (found) =>
      'milestones' in (found as Case)
        ? { ...(found as Case), state: 'hibernating', milestones: [{ code: 'riddle', state: 'done' }, ...(found as Case).milestones] }
        : found,
  }),
  play: says(/^(Statut non précisé|Status not given)$/),
};
/** What binds the insurer is told apart from what is usual. */
export const Delays: StoryObj = {
  ...insurer({
    rewrite: (found) =>
      'milestones' in (found as Case)
        ? {
            ...(found as Case),
            milestones: (found as Case).milestones.map((step) => ({
              ...step,
              ...(step.code === 'study' ? { usualDelay: 'P14D' } : {}),
              ...(step.code === 'decision' ? { dueDate: '2026-12-31' } : {}),
            })),
          }
        : found,
  }),
  play: says(/^(Nous nous engageons à terminer avant|We undertake to finish before)/),
};
/** What was asked a second time has been sent. */
export const AskedAgainAndSent: StoryObj = {
  ...insurer({
    seed: withCase(
      {},
      expecting('req_1041_indemnites', 'req_1041_employeur').map((row) => ({ ...row, state: 'received' as const, requestRound: 2 })),
    ),
  }),
  play: says(/(Vous les avez transmis|You have sent them)\.$/),
};
const opening =
  (then: NonNullable<StoryObj['play']>): NonNullable<StoryObj['play']> =>
  async (context) => {
    const steps = await find(context.canvasElement, 'list', /^(Étapes du dossier|Steps of the case)$/);
    steps.querySelector('summary')!.click();
    await then(context);
  };
/** A step opened on what was said and sent during it. */
export const Opened: StoryObj = { play: opening(says(/^Déclaration enregistrée$/)) };
export const OpenedFailed: StoryObj = {
  ...insurer({ faults: [{ path: '/cases/*/exchanges', fault: 'status=500' }] }),
  play: opening(shows('button', /^(Réessayer|Try again)$/)),
};
export const NotFound: StoryObj = { args: { 'case-id': 'cas_gone' }, play: says(/introuvable|cannot be found/) };

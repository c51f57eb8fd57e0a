import type { Decision } from '@avenant/api';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/decision-panel.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Decision panel',
  component: 'avenant-decision-panel',
  args: {
    'case-id': 'cas_2025_0410',
    'case-href': '#/dossiers/{id}',
    'contest-href': '#/dossiers/{id}/contester',
    'benefits-href': '#/dossiers/{id}/versements',
  },
} satisfies Meta;

const refused: Decision = {
  id: 'dec_1',
  caseId: 'cas_2025_0410',
  outcome: 'refused',
  decidedAt: '2026-01-12T08:00:00Z',
  authorName: 'Sophie Arnaud',
  reasons: [
    {
      code: 'waiting_period',
      text: 'Votre perte d’emploi du 3 octobre 2025 est survenue pendant le délai de carence de 180 jours.',
      clause: 'Notice d’information, article 6.1 – Délai de carence',
    },
  ],
  refusedPeriod: { start: '2025-10-03', end: '2026-01-12' },
  documentId: 'doc_0410_decision',
  contestUntil: '2026-12-31',
  contestChannels: [
    { channel: 'portal', label: 'Dans votre espace', value: 'Rubrique « Mes dossiers »' },
    { channel: 'email', label: 'Par e-mail', value: 'reclamations@lumio.example' },
    { channel: 'phone', label: 'Par téléphone', value: '+33199000041' },
    { channel: 'post', label: 'Par courrier', value: 'Lumio Assurances Vie\nTSA 10043\n99000 Exempleville Cedex' },
  ],
  mediator: { name: 'Médiateur de l’assurance', url: 'https://mediation.example/', address: 'TSA 50110\n99001 Exempleville Cedex' },
};
const given = (...decisions: Decision[]): Pick<StoryObj, 'args'> => ({ args: { decisions } });

/** Refused: why, the clause, and what can be done about it. */
export const Ready: StoryObj = { play: shows('heading', /^(Votre demande est refusée|Your claim is refused)$/) };
export const Waiting = waiting('/cases/*/decisions');
/** Not decided yet. */
export const Empty: StoryObj = {
  args: { 'case-id': 'cas_2026_1041' },
  play: shows('heading', /^(Aucune décision pour le moment|No decision yet)$/),
};
export const Failed = failed('/cases/*/decisions');
export const Forbidden = forbidden('/cases/*/decisions');
export const Themed = themed;
export const English = english;

export const Accepted: StoryObj = {
  args: { 'case-id': 'cas_2026_0733' },
  play: shows('link', /^(Voir les versements|See the payments)$/),
};
export const AcceptedInPart: StoryObj = {
  args: { 'case-id': 'cas_2026_0612' },
  play: says(/^(Période non prise en charge|Period not covered)$/),
};
/** Of an insurer a version ahead. */
export const UnknownWords: StoryObj = {
  ...given({ ...refused, outcome: 'unknown', contestChannels: [{ channel: 'unknown', label: 'Autrement', value: 'Au guichet' }] }),
  play: shows('heading', /^(Une décision a été rendue|A decision has been made)$/),
};
/** Every way to contest. */
export const EveryChannel: StoryObj = { ...given(refused), play: shows('link', /^(Contester en ligne|Contest online)$/) };
/** The last day is behind us: the mediator is left. */
export const TooLateToContest: StoryObj = {
  ...given({ ...refused, contestUntil: '2026-03-12' }),
  play: says(/^(Le délai pour contester|The time to contest)/),
};
/** The insurer tells nothing but what it must. */
export const Bare: StoryObj = {
  ...given({ id: 'dec_1', caseId: 'cas_1', outcome: 'refused', decidedAt: '2026-01-12T08:00:00Z', reasons: [], contestChannels: [] }),
  play: says(/^(Pour savoir comment contester|To find out how to contest)/),
};
/** Contested, and decided anew. */
export const Earlier: StoryObj = {
  ...given({ ...refused, id: 'dec_2', outcome: 'partially_accepted', decidedAt: '2026-04-02T08:00:00Z' }, refused),
  play: shows('heading', /^(Décisions précédentes|Earlier decisions)$/),
};
/** The letter is held by the insurer's security check. */
export const LetterInQuarantine: StoryObj = {
  ...given(refused),
  ...insurer({ faults: [{ path: '/documents/*/links', fault: 'code=quarantined' }] }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'button', /^(Télécharger le courrier|Download the decision)/);
    await says(/^(Ce document est retenu|This document is)/)({ canvasElement });
  },
};

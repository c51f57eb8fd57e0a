import type { Case } from '@avenant/api';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/case-card.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { says, shows } from './kit/screen.ts';
import { expecting, withCase } from './kit/seeds.ts';

export default {
  title: 'Elements/Case card',
  component: 'avenant-case-card',
  args: { 'case-id': 'cas_2026_1041', 'case-href': '#/dossiers/{id}', 'deposit-href': '#/dossiers/{id}/justificatifs' },
} satisfies Meta;

/** To complete: the one state in which it is the customer's turn. */
export const Ready: StoryObj = { play: shows('link', /^(Joindre un justificatif|Attach a document)/) };
export const Waiting = waiting('/cases/*');
/** The insurer tells nothing but what it must. */
export const Empty: StoryObj = {
  ...insurer({
    rewrite: (found) => ({ ...(found as Case), nextStep: undefined, completeness: undefined, milestones: [], contractIds: [] }),
  }),
  play: shows('link', /^(Consulter|View)/),
};
export const Failed = failed('/cases/*');
export const Forbidden = forbidden('/cases/*');
export const Themed = themed;
export const English = english;

/** Of Lumio's own cases, one for each state that they are in. */
const lumioCase = (id: string, title: RegExp): StoryObj => ({ args: { 'case-id': id }, play: shows('heading', title) });
const inState = (state: Parameters<typeof withCase>[0]['state'], status: RegExp): StoryObj => ({
  ...insurer({ seed: withCase({ state }) }),
  play: says(status),
});

export const Draft = lumioCase('cas_2026_1050', /^(Votre déclaration à terminer|Your claim to finish)$/);
export const Submitted = inState('submitted', /^(Envoyé|Sent)$/);
export const InReview = lumioCase('cas_2026_0987', /^(Votre dossier en cours|Your case in progress)$/);
export const AcceptedInPart = lumioCase('cas_2026_0612', /^(Votre dossier traité|Your case, decided)$/);
export const Refused = lumioCase('cas_2025_0410', /^(Votre dossier traité|Your case, decided)$/);
export const InPayment = lumioCase('cas_2026_0733', /^(Votre dossier en cours|Your case in progress)$/);
export const ExtensionRequested = inState('extension_requested', /^(Prolongation demandée|Extension requested)$/);
export const Reopened = inState('reopened', /^(Rouvert|Reopened)$/);
export const Closed = lumioCase('cas_2025_0122', /^(Votre dossier terminé|Your closed case)$/);
export const Withdrawn = inState('withdrawn', /^(Annulé à votre demande|Withdrawn)/);
export const Lapsed = lumioCase('cas_2024_0090', /^(Votre dossier terminé|Your closed case)$/);
/** An insurer a version ahead: drawn as neutral text. */
export const UnknownWords: StoryObj = {
  ...insurer({ rewrite: (found) => ({ ...(found as Case), state: 'hibernating', outcome: undefined, kind: 'riddle' }) }),
  play: says(/^(Statut non précisé|Status not given)/),
};
export const OneMissing: StoryObj = {
  ...insurer({ seed: withCase({}, expecting('req_1041_indemnites', 'req_1041_employeur')) }),
  play: says(/^(Justificatif manquant|Missing document)$/),
};
export const NotFound: StoryObj = { args: { 'case-id': 'cas_gone' }, play: says(/introuvable|cannot be found/) };

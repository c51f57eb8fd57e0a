import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/case-summary.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { says, shows } from './kit/screen.ts';
import { withCase } from './kit/seeds.ts';

export default {
  title: 'Elements/Case summary',
  component: 'avenant-case-summary',
  args: { 'case-id': 'cas_2026_1041', 'deposit-href': '#/dossiers/{id}/justificatifs' },
} satisfies Meta;

/** Something is missing, something is to be replaced, something is accepted. */
export const Ready: StoryObj = { play: says(/^(À remplacer : La photo est floue|To replace: La photo est floue)/) };
export const Waiting = waiting('/cases/*/requirements');
export const Empty: StoryObj = {
  name: 'Empty: nothing was asked',
  ...insurer({ seed: withCase({ state: 'in_review' }, []) }),
  play: says(/^(Aucun justificatif n’est demandé|No document is asked for)/),
};
export const Failed = failed('/cases/*/requirements');
export const Forbidden = forbidden('/cases/*');
export const Themed = themed;
export const English = english;

const lumioCase = (id: string): StoryObj => ({
  args: { 'case-id': id },
  play: shows('heading', /^(Récapitulatif de mon dossier|Summary of my case)$/),
});
export const InReview = lumioCase('cas_2026_0987');
export const InPayment = lumioCase('cas_2026_0733');
export const AcceptedInPart = lumioCase('cas_2026_0612');
export const Refused = lumioCase('cas_2025_0410');
export const Closed = lumioCase('cas_2025_0122');
export const Lapsed = lumioCase('cas_2024_0090');

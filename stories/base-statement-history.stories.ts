import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/base-statement-history.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { says, shows } from './kit/screen.ts';
import { atBatisseuse, there } from './kit/statements.ts';

export default {
  title: 'Elements/Base statement history',
  component: 'avenant-base-statement-history',
  args: { 'contract-id': 'ctr_bat_decennale', 'statement-href': '#/contrats/{contractId}/releve' },
  ...atBatisseuse(),
} satisfies Meta;

/** The one that waits, and those of exercises past: followed, downloaded. */
export const Ready: StoryObj = { play: shows('button', /^(Télécharger le relevé validé|Download the validated statement)/) };
export const Waiting = there(waiting('/base-statements'));
export const Empty: StoryObj = {
  ...atBatisseuse({ seed: { ...batisseuse, baseStatements: [] } }),
  play: shows('heading', /^(Aucun relevé de bases|No base statement)/),
};
export const Failed = there(failed('/base-statements'));
export const Forbidden = there(forbidden('/base-statements'));
export const Themed: StoryObj = { ...themed };
export const English: StoryObj = { ...english };
/** Each says which contract it is of. */
export const EveryContract: StoryObj = { args: { 'contract-id': '' }, play: says(/Flotte automobile/) };

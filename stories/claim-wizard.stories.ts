import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { batisseuse } from '@avenant/sandbox';
import 'avenant/claim-wizard.js';
import { english, failed, insurer, themed, waiting } from './kit/faces.ts';
import { find, press, says, shows } from './kit/screen.ts';

const seed = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
const at = (more: object) => insurer({ ...seed, ...more });
const faulty = (story: StoryObj): StoryObj => ({ ...story, ...at(story.parameters!['sandbox'] as object) });

export default {
  title: 'Elements/Claim wizard',
  component: 'avenant-claim-wizard',
  args: { 'contract-id': 'ctr_bat_decennale', 'claim-href': '#/sinistres/{id}' },
  ...insurer(seed),
} satisfies Meta;

type Play = NonNullable<StoryObj['play']>;
const begins: Play = ({ canvasElement }) => press(canvasElement, 'button', /^(Commencer la déclaration|Begin the declaration)$/);

/** What to have at hand before beginning. */
export const Ready: StoryObj = { play: shows('heading', /^(Déclarer un sinistre|Declare a claim)$/) };
export const Waiting = faulty(waiting('/claim-definitions'));
/** A contract whose claims are declared to a person. */
export const Empty: StoryObj = {
  args: { 'contract-id': 'ctr_bat_flotte' },
  play: shows('heading', /^(Aucun contrat ne se déclare en ligne|No contract can be declared on online)$/),
};
export const Failed = faulty(failed('/claim-definitions'));
/** A member of the company who may not declare. */
export const Forbidden: StoryObj = {
  ...insurer({ seed: batisseuse, signedIn: 'ines.bakri@exemple.example' }),
  play: shows('heading', /^(Accès réservé|Restricted access)$/),
};
export const Themed = themed;
export const English = english;
/** Several contracts: on which one? */
export const ChooseContract: StoryObj = { args: { 'contract-id': undefined }, play: shows('radio', /^RC professionnelle/) };
export const FirstStep: StoryObj = { play: begins };
/** What is to be put right, above the questions and at each. */
export const ToPutRight: StoryObj = {
  play: async (context) => {
    await begins(context);
    await press(context.canvasElement, 'button', /^(Continuer|Continue)$/);
    await find(context.canvasElement, 'heading', /^(Il y a 2 réponses|There are 2 answers)/);
  },
};
/** Questions that follow from an answer. */
export const Following: StoryObj = {
  play: async (context) => {
    await begins(context);
    await press(context.canvasElement, 'radio', /^Une mise en cause par un tiers/);
    await find(context.canvasElement, 'group', /^Qui vous met en cause/);
  },
};
/** What is typed could not be kept yet. */
export const NotSaved: StoryObj = {
  ...at({ faults: [{ method: 'PATCH', path: '/claim-drafts/*', fault: 'status=503' }] }),
  play: async (context) => {
    await begins(context);
    await press(context.canvasElement, 'radio', /^Un dommage subi/);
    await says(/^(Vos dernières réponses ne sont pas encore|Your last answers are not saved)/)(context);
  },
};

import type { Question } from '@avenant/api';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { batisseuse } from '@avenant/sandbox';
import type { BrowserSandbox } from '@avenant/sandbox/browser.js';
import 'avenant/claim-wizard.js';
import { english, failed, insurer, themed, waiting } from './kit/faces.ts';
import { find, findField, press, says, shows } from './kit/screen.ts';

const seed = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
const at = (more: object) => insurer({ ...seed, ...more });
const faulty = (story: StoryObj): StoryObj => ({ ...story, ...at(story.parameters!['sandbox'] as object) });

export default {
  title: 'Elements/Claim wizard',
  component: 'avenant-claim-wizard',
  args: { 'contract-id': 'ctr_bat_decennale', 'claim-href': '#/sinistres/{id}' },
  ...insurer(seed),
} satisfies Meta;

const options = [
  { code: 'roof', label: 'La toiture' },
  { code: 'front', label: 'La façade', help: 'Enduits et balcons compris.' },
];
/** A type that is new has no story until it stands here. */
const everyType: Record<Exclude<Question['type'], 'unknown'>, string> = {
  single: 'Ce qui est touché d’abord',
  multi: 'Tout ce qui est touché',
  yes_no: 'Quelqu’un est-il blessé ?',
  text: 'En quelques mots',
  long_text: 'Ce qui s’est passé',
  date: 'Jour du sinistre',
  datetime: 'Jour et heure de la visite',
  money: 'Montant estimé',
  number: 'Nombre de logements',
  address: 'Adresse du sinistre',
  plate: 'Immatriculation',
  iban: 'Compte à créditer',
  party: 'Qui vous met en cause ?',
  contract: 'Contrat concerné',
  risk: 'Activité concernée',
  worksite: 'Chantier',
  files: 'Pièces jointes',
  signature: 'Fait à votre nom',
};
const ofEveryType = (Object.keys(everyType) as (keyof typeof everyType)[]).map((type): Question => ({
  id: type,
  type,
  label: everyType[type],
  ...(type === 'single' || type === 'multi' ? { options } : {}),
}));

type Play = NonNullable<StoryObj['play']>;
const begins: Play = ({ canvasElement }) => press(canvasElement, 'button', /^(Commencer la déclaration|Begin the declaration)$/);

/** The three steps with a question each, so that a story comes to their end. */
const [asked] = batisseuse.questionnaires!;
const [stakes, circumstances, documents] = asked!.steps;
const { visibleIf: _, ...lossDate } = circumstances!.questions.find(({ id }) => id === 'lossDate')!;
const short = at({
  seed: {
    ...batisseuse,
    questionnaires: [
      {
        ...asked!,
        steps: [
          { ...stakes!, questions: stakes!.questions.slice(0, 1) },
          { ...circumstances!, questions: [lossDate] },
          { ...documents!, questions: documents!.questions.slice(0, 1) },
        ],
      },
    ],
  },
});
const onward: Play = ({ canvasElement }) => press(canvasElement, 'button', /^(Continuer|Continue)$/);
const toDocuments =
  (day: string): Play =>
  async (context) => {
    const { canvasElement } = context;
    await begins(context);
    await press(canvasElement, 'radio', /^Des travaux réalisés par mon entreprise/);
    await onward(context);
    const field = await findField(canvasElement, /^Date du sinistre/);
    field.value = day;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    await onward(context);
    await find(canvasElement, 'region', /^Photographies des dommages/);
  };
const toRecap =
  (day: string): Play =>
  async (context) => {
    await toDocuments(day)(context);
    await press(context.canvasElement, 'button', /^(Relire ma déclaration|Read over my declaration)$/);
    await find(context.canvasElement, 'heading', /^(Relisez votre déclaration|Read over your declaration)$/);
  };
const sends: Play = async ({ canvasElement }) => {
  await press(canvasElement, 'checkbox', /^Je déclare sur l’honneur/);
  await press(canvasElement, 'button', /^(Envoyer ma déclaration|Send my declaration)$/);
};

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
/** Documents are given one by one; whoever has none goes on. */
export const Documents: StoryObj = { ...short, play: toDocuments('18/11/2026') };
/** The declaration as a letter; late is said, and no obstacle. */
export const Recap: StoryObj = {
  ...short,
  play: async (context) => {
    await toRecap('02/11/2026')(context);
    await says(/^(Un sinistre se déclare en principe|A claim is normally declared)/)(context);
  },
};
/** Somebody has declared a claim of that day already: it may be seen, or this is another. */
export const Duplicate: StoryObj = {
  ...short,
  play: async (context) => {
    await toRecap('16/11/2026')(context);
    await sends(context);
    await find(context.canvasElement, 'heading', /^(Un sinistre est déjà déclaré|A claim is already declared)/);
  },
};
/** The number to quote, who acts next, and by when. */
export const Sent: StoryObj = {
  ...short,
  play: async (context) => {
    await toRecap('18/11/2026')(context);
    await sends(context);
    await find(context.canvasElement, 'heading', /^(Votre déclaration est envoyée|Your declaration has been sent)$/);
  },
};
/** Giving up says what goes with it. */
export const GivingUp: StoryObj = {
  play: async (context) => {
    await begins(context);
    await press(context.canvasElement, 'button', /^(Abandonner cette déclaration|Give up this declaration)$/);
    await find(context.canvasElement, 'button', /^(Supprimer la déclaration|Delete the declaration)$/);
  },
};
type World = BrowserSandbox['world'];
/** A declaration that Luc has begun, and may have gone on with. */
const luc = (world: World, version: number, implication: string) =>
  world.rows.claimDrafts.put({
    ...{ id: 'drf_begun', version, createdAt: world.instant(), updatedAt: world.instant(), accountId: 'org_ferrand' },
    ...{ definitionId: asked!.id, definitionVersion: asked!.version, contractId: 'ctr_bat_decennale', state: 'draft' },
    ...{ answers: { implication }, stepId: 'stakes', authorName: 'Luc Ferrand', expiresAt: world.now() + 14 * 86_400_000 },
  });
/** What was begun, by whom, and until when it is kept. */
export const Begun: StoryObj = {
  ...at({ prepare: ({ world }: BrowserSandbox) => luc(world, 1, 'own_works') }),
  play: shows('button', /^(Reprendre la déclaration|Resume the declaration)/),
};
let shared: World | undefined;
/** The same question was answered elsewhere meanwhile: nothing is overwritten until somebody chooses. */
export const Conflict: StoryObj = {
  args: { 'draft-id': 'drf_begun' },
  ...at({
    prepare: ({ world }: BrowserSandbox) => {
      shared = world;
      luc(world, 1, 'own_works');
    },
  }),
  play: async ({ canvasElement }) => {
    const other = await find(canvasElement, 'radio', /^Un dommage subi/);
    luc(shared!, 2, 'third_party');
    other.click();
    await find(canvasElement, 'heading', /^(Ces réponses ont aussi changé ailleurs|These answers were changed elsewhere too)$/);
  },
};
/** One question of each type that an insurer may ask. */
export const EveryQuestion: StoryObj = {
  ...at({
    seed: {
      ...batisseuse,
      questionnaires: [{ ...asked!, steps: [{ id: 'all', title: 'Chaque type de question', questions: ofEveryType }] }],
    },
  }),
  play: async (context) => {
    await begins(context);
    await find(context.canvasElement, 'region', /^Pièces jointes/);
    await find(context.canvasElement, 'radio', /^Maçonnerie et béton armé/);
    await findField(context.canvasElement, /^Fait à votre nom/);
  },
};
/** A declaration whose time is over: another can be begun. */
export const Gone: StoryObj = {
  args: { 'draft-id': 'drf_gone' },
  play: says(/^(Cette déclaration n’est plus conservée|This declaration is no longer kept)/),
};

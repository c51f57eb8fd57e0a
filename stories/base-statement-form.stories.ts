import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/base-statement-form.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { find, findField, press, says, shows } from './kit/screen.ts';
import { atBatisseuse, statementAs, there } from './kit/statements.ts';

export default {
  title: 'Elements/Base statement form',
  component: 'avenant-base-statement-form',
  args: { 'contract-id': 'ctr_bat_decennale', 'contract-href': '#/contrats/{id}' },
  ...atBatisseuse(),
} satisfies Meta;

type Play = NonNullable<StoryObj['play']>;
const title = /^(Relevé de bases|Base statement) 2025-2026$/;
const open = 'bst_decennale_2026';
const figures = batisseuse.baseStatements!.find(({ id }) => id === 'bst_decennale_2025')!.lines;
const filled = statementAs(open, { state: 'draft', lines: figures, savedAt: '2026-11-21T07:58:00Z' });

/** The letter, the two ways, and the figures, last year's beside them. */
export const Ready: StoryObj = { play: shows('heading', title) };
export const Waiting = there(waiting('/base-statements'));
export const Empty: StoryObj = {
  ...atBatisseuse({ seed: { ...batisseuse, baseStatements: [] } }),
  play: shows('heading', /^(Aucun relevé de bases|No base statement)/),
};
export const Failed = there(failed('/base-statements'));
export const Forbidden = there(forbidden('/base-statements'));
export const Themed: StoryObj = { ...themed };
export const English: StoryObj = { ...english };

/** As a paste does. */
async function write(within: HTMLElement, label: RegExp, text: string): Promise<void> {
  const field = await findField(within, label);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.blur();
}
const check: Play = async ({ canvasElement }) => {
  await press(canvasElement, 'button', /^(Vérifier avant de transmettre|Check before sending)$/);
  await find(canvasElement, 'heading', /^(Relisez votre relevé|Read your statement over)$/);
};
const send: Play = async (context) => {
  await check(context);
  await press(context.canvasElement, 'checkbox', /^(Je certifie|I certify)/);
  await press(context.canvasElement, 'button', /^(Transmettre mon relevé|Send my statement)$/);
};

export const Filled: StoryObj = { ...filled, play: says(/^(Enregistré à|Saved at)/) };
export const Odd: StoryObj = {
  ...filled,
  play: async (context) => {
    await write(context.canvasElement, /maçonnerie$/, '9000000');
    await says(/^(C’est bien plus|This is far more)/)(context);
  },
};
/** What is missing or cannot be read, above the form and at each field. */
export const ToPutRight: StoryObj = {
  play: async (context) => {
    await write(context.canvasElement, /maçonnerie$/, '1.240');
    await press(context.canvasElement, 'button', /^(Vérifier avant|Check before)/);
    await shows('heading', /^6 (chiffres sont à revoir|figures need)/)(context);
  },
};
export const NotKept: StoryObj = {
  ...atBatisseuse({ faults: [{ method: 'PATCH', path: '/base-statements/*', fault: 'status=503' }] }),
  play: async (context) => {
    await write(context.canvasElement, /maçonnerie$/, '1240000');
    await says(/^(Pas encore enregistré|Not saved yet)/)(context);
  },
};
/** Two at once: the other's figure is asked about. */
export const TwoAtOnce: StoryObj = {
  ...atBatisseuse({
    prepare: ({ controls, world }) => {
      controls.faults.arm({ method: 'PATCH', path: '/base-statements/*', fault: 'code=precondition-failed', times: 1 });
      const later = () => {
        const row = world.rows.baseStatements.get(open)!;
        const [first, ...rest] = row.lines;
        world.rows.baseStatements.put({
          ...row,
          version: 2,
          state: 'draft',
          lines: [{ ...first!, value: { amount: '1180000.00', currency: 'EUR' } }, ...rest],
        });
      };
      addEventListener('focusin', later, { once: true });
    },
  }),
  play: async (context) => {
    await find(context.canvasElement, 'heading', title);
    await write(context.canvasElement, /maçonnerie$/, '1240000');
    await shows('button', /^(Garder le mien|Keep mine)/)(context);
  },
};
export const Locked: StoryObj = {
  args: { 'contract-id': 'ctr_bat_rcpro' },
  play: says(/^Inès Bakri (remplit ce relevé|is filling in)/),
};
export const ScanOnly: StoryObj = {
  args: { 'contract-id': 'ctr_bat_flotte' },
  play: says(/^(La saisie en ligne n’est pas proposée|This contract’s statement cannot)/),
};
export const Late: StoryObj = { args: { 'contract-id': 'ctr_bat_do' }, play: says(/^(La date limite|The deadline)/) };
export const ToCorrect: StoryObj = {
  ...statementAs(open, {
    state: 'correction_requested',
    correctionText: 'La masse salariale ne correspond pas à votre DSN.',
    lines: figures.map((line) => (line.code === 'payroll' ? { ...line, correction: 'Votre DSN indique 521 400 €.' } : line)),
  }),
  play: says(/^(À corriger|To correct)/),
};
export const ReadOnly: StoryObj = {
  args: { 'statement-id': open },
  ...atBatisseuse({ signedIn: 'cabinet.oria@exemple.example' }),
  play: says(/^(Vous pouvez lire ce relevé|You can read this statement)/),
};
export const Recap: StoryObj = { ...filled, play: check };
export const Sent: StoryObj = {
  ...filled,
  play: async (context) => {
    await send(context);
    await shows('heading', /^(Votre relevé de bases est transmis|Your base statement has been sent)$/)(context);
  },
};
export const SendingFailed: StoryObj = {
  ...atBatisseuse({
    seed: {
      ...batisseuse,
      baseStatements: batisseuse.baseStatements!.map((one) => (one.id === open ? { ...one, state: 'draft', lines: figures } : one)),
    },
    faults: [{ method: 'POST', path: '/base-statements/*/submit', fault: 'status=503' }],
  }),
  play: async (context) => {
    await send(context);
    await says(/^(Le service est en maintenance|The service is under maintenance)/)(context);
  },
};
export const Validated: StoryObj = {
  args: { 'statement-id': 'bst_decennale_2025' },
  play: shows('button', /^(Télécharger le relevé validé|Download the validated statement)$/),
};
export const NotOpen: StoryObj = {
  args: { 'statement-id': 'bst_tuileries_2026' },
  ...atBatisseuse({
    signedIn: 'luc.ferrand@exemple.example',
    seed: {
      ...batisseuse,
      memberships: batisseuse.memberships!.filter(
        ({ organisationId, accountId }) => accountId !== 'acc_luc' || organisationId === 'org_tuileries',
      ),
    },
  }),
  play: says(/^(La saisie ouvre le|It can be filled in from)/),
};

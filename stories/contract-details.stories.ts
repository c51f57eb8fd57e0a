import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'avenant/contract-details.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { says, shows } from './kit/screen.ts';
import { atBatisseuse, there } from './kit/statements.ts';

export default {
  title: 'Elements/Contract details',
  component: 'avenant-contract-details',
  args: {
    'contract-id': 'ctr_bat_decennale',
    'base-statement-href': '#/contrats/{id}/releve',
    'attestation-href': '#/contrats/{id}/attestations',
    'guarantees-href': '#/contrats/{id}/garanties',
  },
  ...atBatisseuse(),
} satisfies Meta;

/** The window of its base statement is open. */
export const Ready: StoryObj = { play: shows('link', /^(Saisir vos relevés de bases|Enter your base statements)$/) };
export const Waiting = there(waiting('/contracts/*'));
export const Failed = there(failed('/contracts/*'));
export const Forbidden = there(forbidden('/contracts/*'));
export const Themed = themed;
export const English = english;

/** Who may not enter the statement, nor ask for an attestation, reads why. */
export const Refused: StoryObj = {
  ...atBatisseuse({ signedIn: 'ines.bakri@exemple.example' }),
  play: says(/^(Attestation|Certificate).:?/),
};
/** A contract that is over. */
export const Over: StoryObj = { args: { 'contract-id': 'ctr_bat_do' }, play: says(/^(Résilié|Terminated)$/) };
/** Nobody is named: the contract stands alone. */
export const ContactsFailed: StoryObj = {
  ...atBatisseuse({ faults: [{ path: '/contacts', fault: 'status=500' }] }),
  play: shows('button', /^(Réessayer|Try again)$/),
};
/** A change that waits for the insurer, on each contract that it touches. */
export const PendingChange: StoryObj = {
  args: { 'change-href': '#/preferences' },
  play: says(/^(Nouvelle adresse postale, demandée|New postal address, asked for)/),
};
/** A loan is insured, with the page's own papers beside it. */
export const Loan: StoryObj = {
  parameters: { sandbox: { seed: 'lumio', signedIn: true } },
  render: () =>
    html`<avenant-contract-details contract-id="ctr_lumio_projet"><p slot="documents">Mes documents</p></avenant-contract-details>`,
  play: says(/^(Ce qui est assuré|What is insured)$/),
};

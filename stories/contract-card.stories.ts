import type { Contract } from '@avenant/api';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'avenant/contract-card.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { says, shows } from './kit/screen.ts';
import { withContracts } from './kit/seeds.ts';
import { atBatisseuse } from './kit/statements.ts';

export default {
  title: 'Elements/Contract card',
  component: 'avenant-contract-card',
  args: { 'contract-id': 'ctr_lumio_libre', 'contract-href': '#/contrats/{id}' },
} satisfies Meta;

export const Ready: StoryObj = { play: shows('link', /^(Voir le détail|See the details).* Lumio Libre/) };
export const Waiting = waiting('/contracts/*');
/** The insurer tells nothing but what it must. */
export const Empty: StoryObj = {
  args: { 'contract-id': 'ctr_1', 'contract-href': undefined },
  ...insurer({
    seed: withContracts({
      subject: undefined,
      annualPremium: undefined,
      effectiveDate: undefined,
      renewalDate: undefined,
      numberDisplay: undefined,
    }),
  }),
  play: shows('heading', /^Lumio Libre$/),
};
export const Failed = failed('/contracts/*');
export const Forbidden = forbidden('/contracts/*');
export const Themed = themed;
export const English = english;

const gallery = (contracts: Partial<Contract>[]): StoryObj => ({
  ...insurer({ seed: withContracts(...(contracts as object[])) }),
  render: () => html`
    <div style="display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr))">
      ${contracts.map(
        (_, n) => html`<avenant-contract-card contract-id="ctr_${n + 1}" contract-href="#/contrats/{id}"></avenant-contract-card>`,
      )}
    </div>
  `,
});

export const ProductLines = gallery([
  { productLine: 'borrower', productName: 'Lumio Libre', subject: 'Crédit renouvelable' },
  { productLine: 'construction_liability', productName: 'Décennale Bâti', subject: 'Maçonnerie, gros œuvre' },
  { productLine: 'motor', productName: 'Auto Tous risques', subject: 'Renault Clio, AB-123-CD' },
  { productLine: 'home', productName: 'Habitation Confort', subject: '12 rue des Tilleuls, Nantes' },
  { productLine: 'health', productName: 'Santé Équilibre', subject: 'Camille et deux enfants' },
  { productLine: 'pet', productName: 'Animaux Plus', subject: 'Prune, épagneul breton' },
  { productLine: 'group_health', productName: 'Mutuelle d’entreprise', subject: 'Ensemble du personnel' },
  { productLine: 'group_daily_allowance', productName: 'Indemnités journalières', subject: 'Collège cadres' },
  { productLine: 'group_accident', productName: 'Accidents du personnel', subject: 'Ensemble du personnel' },
  { productLine: 'legal_protection', productName: 'Protection juridique', subject: 'Vie privée et travail' },
  { productLine: 'other', productName: 'Garantie des objets', subject: 'Instrument de musique' },
]);
export const States = gallery(
  (['pending_documents', 'in_force', 'suspended', 'termination_requested', 'terminated', 'expired', 'cancelled'] as const).map((state) => ({
    state,
  })),
);
/** An insurer a version ahead: drawn as neutral text. */
export const UnknownWords: StoryObj = {
  ...insurer({ rewrite: (contract) => ({ ...(contract as Contract), productLine: 'drone', state: 'hibernating' }) }),
  play: says(/^(Statut non précisé|Status not given)/),
};
export const WithoutInsurance: StoryObj = {
  args: { 'contract-id': 'ctr_lumio_express' },
  play: says(/^(Sans assurance|Without insurance)$/),
};
export const NotFound: StoryObj = { args: { 'contract-id': 'ctr_gone' }, play: says(/introuvable|cannot be found/) };
/** A window is open: « Saisir vos relevés de bases », by when. */
export const BaseStatementDue: StoryObj = {
  args: { 'contract-id': 'ctr_bat_decennale', 'base-statement-href': '#/contrats/{id}/releve' },
  ...atBatisseuse(),
  play: shows('link', /^(Saisir vos relevés de bases|Enter your base statements)/),
};
/** What the page adds goes into the `actions` slot. */
export const WithActions: StoryObj = {
  render: (args) => html`
    <avenant-contract-card contract-id=${args['contract-id']} contract-href=${args['contract-href']}>
      <a slot="actions" href="#/offre">Augmenter ma réserve</a>
    </avenant-contract-card>
  `,
  play: shows('link', /^Augmenter ma réserve$/),
};
export const LongWords: StoryObj = {
  args: { 'contract-id': 'ctr_1' },
  ...insurer({
    seed: withContracts({
      productName: 'Assurance des emprunteurs de la Caisse interprofessionnelle de prévoyance et de financement',
      number: 'CIPF-2021-000448120-AVENANT-17',
      numberDisplay: { prefix: 'CIPF-2021-000', significant: '448120-AVENANT-17' },
      subject: 'Prêt immobilier à taux révisable de 482 000 € souscrit avec M. Jean-Baptiste Vandenbroucke-Lefebvre',
    }),
  }),
  play: shows('heading', /^Assurance des emprunteurs/),
};

import { lumio } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/insurance-tab.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Insurance tab',
  component: 'avenant-insurance-tab',
  args: {
    'contract-id': 'ctr_lumio_libre',
    'cases-href': '#/dossiers',
    'case-href': '#/dossiers/{id}',
    'deposit-href': '#/dossiers/{id}/justificatifs',
  },
} satisfies Meta;

export const Ready: StoryObj = { play: shows('link', /^(Joindre un justificatif|Attach a document)/) };
export const Waiting = waiting('/contracts/*/guarantees');
/** The credit exists, and nothing insures it. */
export const Empty: StoryObj = {
  name: 'Empty: no insurance',
  args: { 'contract-id': 'ctr_lumio_express' },
  play: shows('heading', /(n’est pas assuré|is not insured)$/),
};
export const Failed = failed('/contracts/*/guarantees');
export const Forbidden = forbidden('/contracts/*/guarantees');
export const Themed = themed;
export const English = english;

export const NoCase: StoryObj = {
  ...insurer({ seed: { ...lumio, cases: [] } }),
  play: says(/^(Aucun dossier n’est ouvert|No case is open)/),
};
const guarantee = lumio.contracts[0]!.guarantees[3]!;
/** Offered but not taken, excluded, and a status that this version does not know. */
export const GuaranteesInEveryStatus: StoryObj = {
  ...insurer({
    seed: {
      ...lumio,
      cases: [],
      contracts: lumio.contracts.map((contract) => ({
        ...contract,
        guarantees: (['included', 'optional_selected', 'optional_available', 'excluded', 'dormant'] as 'included'[]).map((status) => ({
          ...guarantee,
          status,
          code: status,
        })),
      })),
    },
  }),
  play: says(/^(Non souscrite|Not taken)$/),
};
